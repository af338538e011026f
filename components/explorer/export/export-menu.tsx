import { ChevronDown } from "lucide-react";
import { memo, useDeferredValue, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Menu } from "@/components/ui/menu";
import { useBrowserTest } from "@/components/ui/use-browser-test";
import type { Corpus } from "@/lib/model/corpus";
import { versionsOf } from "@/lib/view/site/cite-corpus";
import { CopyTable } from "./copy-table";
import { type ExportItem, ExportLinks } from "./export-links";

interface ExportMenuProps {
  readonly heading: string;
  readonly items: readonly ExportItem[];
  /** Why something is not among them, where that has to be said. */
  readonly note?: string | undefined;
  readonly meta: Corpus["meta"];
}

/** What can be taken away, with the size that each table has: as a file, by the clipboard, on paper. */
export function ExportMenu({ heading, items, ...props }: ExportMenuProps) {
  return (
    <Menu
      className="control border-ink font-semibold group-open:bg-ink group-open:text-paper"
      panelClassName="right-0 top-[calc(100%+6px)] w-[404px] max-w-[calc(100vw-2*var(--page-x))] p-4"
      label={
        <>
          Export
          <ChevronDown size={15} strokeWidth={2.5} aria-hidden="true" />
        </>
      }
    >
      {/* What a search finds is painted first; the menu, which is closed then, follows. */}
      <ExportPanel heading={useDeferredValue(heading)} items={useDeferredValue(items)} {...props} />
    </Menu>
  );
}

const ExportPanel = memo(function ExportPanel({ heading, items, note, meta }: ExportMenuProps) {
  const [said, say] = useState("");
  const canPrint = useBrowserTest(hasPrint);
  return (
    <>
      <p className="pb-3 text-ink2">{heading}</p>
      <ul>
        {items.map((item) => (
          <li key={item.label} className="border-line border-t py-2">
            <p className="flex items-baseline gap-2">
              <strong className="font-semibold">{item.label}</strong>
              <span className="text-ink2">{item.size}</span>
            </p>
            <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1 [&>*]:whitespace-nowrap max-sm:grid max-sm:grid-cols-[auto_auto_1fr] max-sm:justify-items-start max-sm:gap-y-1.5">
              <ExportLinks item={item} />
              <CopyTable item={item} say={say} />
            </div>
          </li>
        ))}
      </ul>
      {note !== undefined && <p className="border-line border-t py-2 text-ink2">{note}</p>}
      <p role="status" className={said === "" ? "" : "border-line border-t py-2"}>
        {said}
      </p>
      <p className="flex flex-wrap justify-between gap-x-3 gap-y-1 border-line border-t pt-3 text-ink2 text-xs">
        {versionsOf(meta)}
        <span className="flex gap-4">
          <CopyButton className="link sm:hidden" text={() => window.location.href}>
            Copy link
          </CopyButton>
          {canPrint && (
            <button type="button" className="link" onClick={() => window.print()}>
              Print<span className="sr-only"> this view</span>
            </button>
          )}
          <a className="link" href="/data">
            Columns explained
          </a>
        </span>
      </p>
    </>
  );
});

const hasPrint = () => typeof window.print === "function";
