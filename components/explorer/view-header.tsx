import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { count } from "@/lib/query/count-noun";
import { type Phrase, toPlainText } from "@/lib/query/describe";
import type { ExportItem } from "./export/export-links";
import { ExportMenu } from "./export/export-menu";
import { ChosenMenu } from "./filter/chosen-menu";
import { FilterBar } from "./filter/filter-bar";
import { Notice } from "./notice";
import { Sentence } from "./sentence";
import type { View } from "./use-view";

interface ViewHeaderProps {
  readonly view: View;
  readonly exports: readonly ExportItem[];
  /** What the export menu has to say beside them. */
  readonly exportNote?: string | undefined;
  /** How many recommendations are shown, and the sentence that says which. */
  readonly shown: number;
  readonly sentence: readonly Phrase[];
  /** Where the same recommendations stand as a list, unless they do so here. */
  readonly list?: string | undefined;
  /** What stands below the sentence. */
  readonly lead?: ReactNode;
  /** Further controls of the view, at the end of the bar. */
  readonly children?: ReactNode;
}

/**
 * The head of a view: the sentence that says what is shown, the filters, and the ways to take it away. It begins with a link past
 * itself to the element with the id `table`, which every view has.
 */
export function ViewHeader({
  view,
  exports,
  exportNote,
  shown,
  sentence,
  list,
  lead,
  children,
}: ViewHeaderProps) {
  const { index, query, result, rejected, go } = view;
  const isHydrated = useHydrated();
  const exportMenu = (
    <ExportMenu
      heading={`Export what is shown: ${count(shown, "recommendation")}`}
      items={exports}
      note={exportNote}
      meta={index.corpus.meta}
    />
  );
  return (
    <section
      aria-label="What is shown"
      aria-busy={!isHydrated || undefined}
      className="grid gap-2 px-(--page-x) pt-4 pb-2 short:gap-1 short:pt-1.5 short:pb-0 print:pb-4"
    >
      <a href="#table" className="skip">
        Skip to the table
      </a>
      <div className="flex items-start justify-between gap-4">
        <h1
          // Takes the focus of the button that shows the rest of a long list.
          tabIndex={-1}
          className="pt-0.5 text-[17px] leading-[26px] max-sm:short:text-[15px] max-sm:short:leading-5"
          aria-live="polite"
        >
          <Sentence
            key={toPlainText(sentence)}
            phrases={sentence}
            list={
              list === undefined || shown === 0
                ? undefined
                : { address: list, name: `${count(shown, "recommendation")}, read them as a list` }
            }
          />
        </h1>
        <div className="flex shrink-0 gap-2 max-sm:hidden print:hidden">
          <CopyButton className="control min-w-[92px] justify-center" text={() => window.location.href}>
            Copy link
          </CopyButton>
          {exportMenu}
        </div>
      </div>
      {lead}
      <FilterBar index={index} query={query} result={result} go={go} beside={exportMenu}>
        {query.recommendation.length > 0 && <ChosenMenu index={index} query={query} go={go} />}
        {children}
      </FilterBar>
      <Notice rejected={rejected} />
    </section>
  );
}
