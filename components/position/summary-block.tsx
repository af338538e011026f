import type { ReactNode } from "react";
import { LineText } from "@/components/layout/line-text";
import { Mark } from "@/components/marks/mark";
import { lineText, type MarkRow, type Summary, type SummaryMark } from "@/lib/view/summary/line";
import { stanceWords } from "@/lib/view/words/words";

interface SummaryBlockProps {
  readonly summary: Summary;
  /** Whether the names of the marks are shown beside them. */
  readonly isNamed?: boolean;
}

/** What a page comes to, before its long text: a few lines, and its marks in rows. */
export function SummaryBlock({ summary: { lines, rows }, isNamed = false }: SummaryBlockProps) {
  return (
    <section aria-label="Summary" className="summary mb-8 max-w-[964px]">
      <ul className="grid max-w-[76ch] gap-0.5 text-[15px] leading-6">
        {lines.map((line) => (
          <li key={lineText(line)}>
            <LineText line={line} />
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <dl className="mt-4 grid gap-x-5 border-line2 border-y py-1.5 sm:grid-cols-[minmax(0,212px)_minmax(0,1fr)]">
          {rows.map((row) => (
            <Row key={row.label} row={row} isNamed={isNamed} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Row({ row: { label, href, marks }, isNamed }: { readonly row: MarkRow; readonly isNamed: boolean }) {
  return (
    <>
      <dt className="py-0.5 leading-6">
        {href === undefined ? (
          <bdi>{label}</bdi>
        ) : (
          <a className="inline-block min-h-6 hover:underline" href={href}>
            <bdi>{label}</bdi>
          </a>
        )}
        {!isNamed && <span className="text-ink2">&nbsp;{marks.length}</span>}
      </dt>
      <dd className="max-sm:mb-1">
        <ul className={`flex flex-wrap ${isNamed ? "gap-x-4" : "-ml-1"}`}>
          {marks.map((mark) => (
            <li key={mark.href}>
              <MarkLink {...mark} isNamed={isNamed} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

interface MarkLinkProps extends SummaryMark {
  /** Whether its name is shown beside it. */
  readonly isNamed: boolean;
  /** What the pointer is told besides the stance, where it is not the name. */
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A mark that leads to its recommendations. */
export function MarkLink({ stance, reported, label, href, isNamed, title = label, children }: MarkLinkProps) {
  const said = stanceWords[stance] + (reported ? ", only reported" : "");
  return (
    <a
      className={`inline-flex h-7 min-w-6 items-center gap-1.5 hover:text-accent ${isNamed ? "" : "justify-center rounded-[3px] px-1 hover:bg-sunk"}`}
      href={href}
      title={`${title}: ${said}`}
    >
      <Mark stance={stance} reported={reported} size={14} />
      <bdi className={isNamed ? "" : "sr-only"}>{label}</bdi>
      <span className="sr-only">, {said}</span>
      {children}
    </a>
  );
}
