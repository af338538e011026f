import { useEffect } from "react";
import { MadeExport } from "@/components/explorer/export/export-links";
import { CopyButton } from "@/components/ui/copy-button";
import { fetchOnce } from "@/components/ui/fetch-once";
import { moveFocus } from "@/components/ui/move-focus";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { shownFields } from "@/lib/query/list-columns";
import { serializeQuery } from "@/lib/query/parameters";
import { defaultQuery, type Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { toCitations, toMarkdown } from "@/lib/view/export/copied-text";
import { formatCsv } from "@/lib/view/export/csv";
import { formatDefinitions, formatsOf } from "@/lib/view/export/export-format";
import { recommendationsTable, type Table } from "@/lib/view/export/table";
import { siteAt } from "@/lib/view/site/base-path";
import { isStaticSite } from "@/lib/view/site/static-site";

interface SelectedBarProps {
  readonly index: CorpusIndex;
  readonly query: Query;
  /** Ids of the selected recommendations. */
  readonly selected: readonly string[];
  readonly shown: readonly Recommendation[];
  readonly go: (next: Query) => void;
  readonly clear: () => void;
}

const GROUP = "flex flex-wrap items-baseline gap-x-3 gap-y-0.5";

/** Servers take addresses of this length, in characters, with some left for the rest of the request. */
const ADDRESS_MAX = 6000;

/**
 * What can be done with the selected recommendations. They stay selected when a filter hides them: it says how many it
 * hides, and what is copied and exported is all of them, in the order and with the columns of the list.
 */
export function SelectedBar({ index, query, selected, shown, go, clear }: SelectedBarProps) {
  useEffect(() => {
    // So that a copy need not wait; where it fails, the copy asks again and says so.
    citedSources().catch(() => undefined);
  }, []);
  const { sort, columns } = query;
  const only: Query = { ...defaultQuery, recommendation: selected, sort, columns };
  const shownIds = new Set(shown.map(({ id }) => id));
  const hidden = selected.filter((id) => !shownIds.has(id)).length;
  const recommendations = () => runQuery(index, only).recommendations;
  const copied = async () => ({
    recommendations: recommendations(),
    index,
    cited: await citedSources(),
    origin: siteAt(window.location.origin),
  });
  const search = serializeQuery({ ...only, columns: shownFields(query) });
  const isShort = serializeQuery(only).length <= ADDRESS_MAX;
  return (
    <section
      aria-label="Selected recommendations"
      className="selected-bar flex flex-wrap items-baseline gap-x-7 gap-y-1 border-rule border-t bg-paper px-(--page-x) py-[9px] print:hidden [&_button]:min-h-6"
    >
      <p aria-live="polite" className="flex flex-wrap items-baseline">
        <strong className="font-[650]">{selected.length} selected</strong>
        {hidden > 0 && <span className="text-ink2">, {hidden} of them hidden by the filter</span>}
      </p>
      <p className={GROUP}>
        <span className="text-ink2">Copy as</span>
        <CopyButton className="link" text={async () => toMarkdown(await copied())}>
          Markdown
        </CopyButton>
        <CopyButton className="link" text={async () => toCitations(await copied())}>
          Citations
        </CopyButton>
        <CopyButton
          className="link"
          text={() => cells(recommendationsTable(recommendations(), index, shownFields(query)))}
        >
          Cells
        </CopyButton>
      </p>
      <form method="post" className={GROUP}>
        <span className="text-ink2">Export</span>
        <input type="hidden" name="recommendation" value={selected.join(",")} />
        <input type="hidden" name="columns" value={shownFields(query).join(",")} />
        <input
          type="hidden"
          name="sort"
          value={sort.map(({ by, descending }) => (descending ? `-${by}` : by)).join(",")}
        />
        {formatsOf("recommendations").map((format) => {
          const text = (
            <>
              {formatDefinitions[format].label}
              <span className="sr-only"> file of the selection</span>
            </>
          );
          // Nobody answers a form on a static site.
          return isStaticSite ? (
            <MadeExport key={format} format={format} address="/recommendations" search={search}>
              {text}
            </MadeExport>
          ) : (
            <button key={format} type="submit" className="link" formAction={`/recommendations.${format}`}>
              {text}
            </button>
          );
        })}
      </form>
      <p className={`${GROUP} sm:ml-auto`}>
        {isShort ? (
          <button type="button" className="link" onClick={() => go(only)}>
            Show only {selected.length === 1 ? "this" : "these"}
          </button>
        ) : (
          <span className="text-ink2">Too many for an address that shows only these</span>
        )}
        <button
          type="button"
          className="link"
          onClick={(event) => {
            moveFocus(event, document.querySelector(".list thead input[type=checkbox]"));
            clear();
          }}
        >
          Clear<span className="sr-only"> the selection of {count(selected.length, "recommendation")}</span>
        </button>
      </p>
    </section>
  );
}

/** The line by which each source is cited, by its id. */
const citedSources = () => fetchOnce<Readonly<Record<string, string>>>("/citations.json");

/** The table as the list shows it, as text that a spreadsheet takes apart into cells. */
const cells = (table: Table) => formatCsv(table, { separator: "\t" });
