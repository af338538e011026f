"use client";

import { type ReactNode, useState } from "react";
import { saveFile } from "@/components/ui/save-file";
import type { ExportFormat } from "@/lib/view/export/export-format";
import { fetchIndex } from "../fetch-index";
import { makeExport } from "./make-export";

interface MadeExportProps {
  readonly corpusAddress: string;
  /** As an `ExportItem` has them. */
  readonly address: string;
  readonly search: string;
  readonly format: ExportFormat;
  readonly children: ReactNode;
}

/** What a link to a file is on a static site where the file depends on parameters: made in the browser, at the click. */
export function MadeExport({ corpusAddress, address, search, format, children }: MadeExportProps) {
  const [isFailed, setFailed] = useState(false);
  const save = async () => {
    try {
      const { name, blob } = await makeExport(await fetchIndex(corpusAddress), address, format, search);
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
