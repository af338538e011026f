import { useQueryStates } from "nuqs";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { parsers, serializeParameters, serializeQuery, toParameters } from "@/lib/query/parameters";
import type { Query } from "@/lib/query/query";
import { type Result, runQuery } from "@/lib/query/run";
import { parseQuery, type Rejected } from "@/lib/query/url";
import { isStaticSite } from "@/lib/view/site/static-site";
import { useCorpus } from "./use-corpus";

/** What a page hands to its view. */
export interface ViewSource {
  /** Address of the corpus file. */
  readonly corpusAddress: string;
  /** The parameters of the address that the server has rendered, with their leading question mark or empty. */
  readonly search: string;
  /** What stands below the sentence that says what is shown: the server has made it. */
  readonly lead?: ReactNode;
}

/** Goes to another query; `replace` leaves no entry in the history. */
export type Go = (next: Query, how?: "push" | "replace") => void;

/** What a view of the corpus works with. */
export interface View {
  readonly index: CorpusIndex;
  /** The query of the address. */
  readonly query: Query;
  /** The same without the open cell, and the same value as long as nothing but the open cell changes. */
  readonly viewQuery: Query;
  /** What the address that was opened asks for in vain; empty once the reader has changed it. */
  readonly rejected: readonly Rejected[];
  readonly result: Result;
  readonly go: Go;
}

/**
 * The query of the address, run on the corpus. The same value as long as neither changes: nuqs renders its user once more when it
 * has written the address, and what is memoised on the view is not drawn again for that.
 */
export function useView({ corpusAddress, search }: ViewSource): View {
  const index = useCorpus(corpusAddress);
  const [values, setValues] = useQueryStates(parsers);
  const address = serializeParameters(values);
  const query = useMemo(() => parse(address, index).query, [address, index]);
  const viewAddress = serializeQuery({ ...query, cell: [] });
  const { viewQuery, result } = useMemo(() => {
    const viewQuery = parse(viewAddress, index).query;
    return { viewQuery, result: runQuery(index, viewQuery) };
  }, [viewAddress, index]);
  const asked = useOpenedSearch(search);
  const opened = useMemo(() => parse(asked, index), [asked, index]);
  const go = useCallback<Go>(
    // Pages of rows are for readers without JavaScript: here all rows are there.
    (next, history = "push") => void setValues(toParameters({ ...next, page: 1 }), { history }),
    [setValues],
  );
  const isAsOpened = serializeQuery(opened.query) === serializeQuery(query);
  const rejected = isAsOpened ? opened.rejected : NONE;
  return useMemo(
    () => ({ index, query, viewQuery, rejected, result, go }),
    [index, query, viewQuery, rejected, result, go],
  );
}

const NONE: readonly Rejected[] = [];

/** The parameters of the address that was opened: those that the server has rendered, and on a static site those that it has not. */
function useOpenedSearch(rendered: string): string {
  const isHydrated = useHydrated();
  const [search] = useState(() => (typeof window === "undefined" ? "" : window.location.search));
  return isStaticSite && isHydrated ? search : rendered;
}

function parse(search: string, index: CorpusIndex) {
  return parseQuery(new URLSearchParams(search), index);
}
