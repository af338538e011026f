import { LineText } from "@/components/layout/line-text";
import { Mark } from "@/components/marks/mark";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { exampleCell } from "@/lib/view/site/example-cell";
import { findFindings } from "@/lib/view/site/findings";
import { documentLine } from "@/lib/view/summary/document-line";
import { lineText } from "@/lib/view/summary/line";
import { DismissExample } from "./dismiss-example";

/** Above the matrix: which documents these are, what stands out in them, and, for first visitors, what one cell says. */
export function Findings({ index }: { readonly index: CorpusIndex }) {
  const findings = findFindings(index);
  const example = exampleCell(index);
  return (
    <div className="grid gap-1 text-[12.5px] text-ink2 max-sm:text-[12px] max-sm:leading-[18px] print:hidden max-sm:[&_a]:py-[3px]">
      <p>
        <LineText line={documentLine(index)} />
      </p>
      {findings.length > 0 && (
        <div className="flex flex-wrap gap-x-3 gap-y-0.5">
          {/* What stands out does not follow a filter, and says so. */}
          <p>All {count(index.corpus.measures.length, "measure")}:</p>
          <ul aria-label="Findings" className="flex grow basis-72 flex-wrap gap-x-7 gap-y-0.5">
            {findings.map((line) => (
              <li key={lineText(line)}>
                <LineText line={line} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {example && (
        // It speaks of the whole matrix, and its cell may be filtered away. Whether it was dismissed is known before the first
        // paint (public/boot.js).
        <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5 max-sm:hidden [.lead-filtered_&]:hidden [[data-cell-example=dismissed]_&]:hidden">
          <p className="flex flex-wrap items-center gap-x-2">
            <span>How to read a cell:</span>
            <Mark stance={example.position.stance} reported={example.position.reported} size={14} />
            {example.position.recommendations.length > 1 && (
              <span>{example.position.recommendations.length}</span>
            )}
            <span>{example.text}.</span>
          </p>
          <a className="link" href={example.href}>
            Read the quotes
          </a>
          <DismissExample />
        </div>
      )}
    </div>
  );
}
