import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { saveFile } from "@/components/ui/save-file";
import type { CollectionFormat } from "@/lib/view/collection/collection-format";
import type { NotedPassage } from "@/lib/view/collection/collection-table";
import { collectionHtml, collectionMarkdown, collectionText } from "@/lib/view/collection/collection-text";
import { siteAt } from "@/lib/view/site/base-path";

interface CollectionExportsProps {
  readonly noted: readonly NotedPassage[];
  readonly onClear: () => void;
}

const files: readonly { readonly format: CollectionFormat; readonly label: string; readonly type: string }[] =
  [
    { format: "md", label: "Markdown", type: "text/markdown" },
    { format: "rtf", label: "RTF, for Word and others", type: "application/rtf" },
    { format: "csv", label: "CSV", type: "text/csv" },
  ];

/** The ways to take the whole collection away, and to clear it. */
export function CollectionExports({ noted, onClear }: CollectionExportsProps) {
  const [problem, setProblem] = useState("");
  const save = async (format: CollectionFormat, type: string) => {
    try {
      // What writes files is large, and few ask for it.
      const { collectionName, formatCollection } = await import("@/lib/view/collection/collection-format");
      const text = formatCollection(noted, format, siteAt(window.location.origin));
      const name = collectionName(
        noted.map(({ passage }) => passage),
        format,
      );
      saveFile(name, new Blob([text], { type }));
      setProblem("");
    } catch {
      setProblem("The file could not be made. Is the site within reach?");
    }
  };
  const written = (write: typeof collectionText) => () => write(noted, siteAt(window.location.origin));
  return (
    <div className="mt-3 mb-5 flex flex-wrap items-center gap-x-3 gap-y-2">
      <CopyButton
        className="control min-w-[92px] justify-center"
        text={written(collectionText)}
        html={written(collectionHtml)}
      >
        Copy all
      </CopyButton>
      <CopyButton className="control min-w-[92px] justify-center" text={written(collectionMarkdown)}>
        Copy as Markdown
      </CopyButton>
      <span className="text-ink2">Save as</span>
      {files.map(({ format, label, type }) => (
        <button key={format} type="button" className="link" onClick={() => save(format, type)}>
          {label}
        </button>
      ))}
      <button type="button" className="link" onClick={onClear}>
        Clear
      </button>
      <p role="status">{problem}</p>
    </div>
  );
}
