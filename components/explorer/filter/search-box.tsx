import { Search } from "lucide-react";
import { useMemo } from "react";
import { Combobox } from "@/components/find/combobox";
import type { Way } from "@/components/find/offer-link";
import { once } from "@/lib/model/memo";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { FacetId } from "@/lib/query/fields";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { serializeFilters, serializeQuery } from "@/lib/query/parameters";
import { defaultQuery, type Query, setValues } from "@/lib/query/query";
import { type Result, runQuery } from "@/lib/query/run";
import { parseQuery } from "@/lib/query/url";
import { countIn, type Offer, toOffers } from "@/lib/view/find/offers";
import type { Go } from "../use-view";

interface SearchBoxProps {
  readonly index: CorpusIndex;
  readonly query: Query;
  /** The query by which the page counts. */
  readonly counted: Query;
  /** What it finds. */
  readonly found: Result["recommendations"];
  /** A facet in which the page has its own way to choose: its names lead to their pages. */
  readonly without?: FacetId | undefined;
  readonly go: Go;
}

/** Search: narrows the page with every letter, and offers names to filter by and passages to open. */
export function SearchBox({ index, query, counted, found, without, go }: SearchBoxProps) {
  // The first letter makes an entry in the history, so that Back clears the search; the others do not fill it.
  const change = (next: Query) => go(next, query.q === "" ? "push" : "replace");
  /** The query that an offer leads to; nothing where it leads to another page. */
  const chosen = (offer: Offer): Query | undefined => {
    if (offer.kind === "search") return { ...query, q: offer.search };
    if (offer.kind !== "name" || offer.facet === without) return undefined;
    const { [offer.facet]: values } = query.filters;
    return setValues({ ...query, q: defaultQuery.q }, offer.facet, [...new Set([...values, offer.id])]);
  };
  const unsearched = serializeFilters({ ...counted, q: defaultQuery.q });
  // The same for every letter and every order: only filters count.
  const countOf = useMemo(
    () =>
      once(() => countIn(runQuery(index, parseQuery(new URLSearchParams(unsearched), index).query).facets)),
    [index, unsearched],
  );
  const wayOf = (offer: Offer): Way => {
    const next = chosen(offer);
    if (next) return { address: serializeQuery(next), follow: () => change(next) };
    if (offer.kind === "passage") return { address: recommendationAddress(offer.id) };
    // Only actors and sources are compared, and each of them has a page.
    return { address: offer.kind === "name" ? `/${offer.facet}s/${offer.id}` : "/" };
  };
  return (
    <div className="relative block min-w-0 grow noscript:hidden sm:w-[176px] sm:grow-0 min-[1340px]:w-[208px]">
      <Search
        size={14}
        strokeWidth={2.2}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink2"
      />
      <Combobox
        label="Search names, statements and quotes"
        placeholder="Search names, texts"
        value={query.q}
        onChange={(q) => change({ ...query, q })}
        offers={() => toOffers(index, query.q, { found, countOf: countOf() })}
        wayOf={wayOf}
        className="control w-full cursor-text text-ellipsis bg-transparent pl-8 font-normal placeholder:text-ink2"
        listClassName="absolute top-[calc(100%+4px)] left-0 z-40 max-h-[60dvh] w-[560px] max-w-[calc(100vw-2*var(--page-x))] overflow-y-auto rounded-[3px] border border-rule bg-paper"
      />
    </div>
  );
}
