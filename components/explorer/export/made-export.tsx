"use client";

import { type ReactNode, useState } from "react";
import { saveFile } from "@/components/ui/save-file";
import type { ExportFormat, ExportShape } from "@/lib/view/export/export-format";
import { fetchIndex } from "../fetch-index";

interface MadeExportProps {
  /** Without an ending; and its parameters, with their leading question mark. */
  readonly address: `/${ExportShape}`;
  readonly search: string;
  readonly format: ExportFormat;
  readonly children: ReactNode;
}

/** What a link to a file is on a static site where the file depends on parameters: made in the browser, at the click. */
export function MadeExport({ address, search, format, children }: MadeExportProps) {
  const [isFailed, setFailed] = useState(false);
  const save = async () => {
    try {
      const { makeExport } = await import("./make-export");
      const { name, blob } = await makeExport(await fetchIndex(), address, format, search);
      saveFile(name, blob);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <button type="button" className="link noscript:hidden" onClick={save}>
      {children}
      {isFailed && <span role="status"> could not be made</span>}
    </button>
  );
}
