import { ParameterReader, type Rejected } from "@/lib/query/parameter-reader";

/** What the reader's page knows of a recommendation beyond what it shows. */
export interface ReaderMark {
  readonly id: string;
  readonly quotes: number;
  readonly topic: readonly string[];
  readonly actor: readonly string[];
  readonly voice: readonly string[];
}

/** By what the marks of a source can be filtered, under the names that the other pages give these parameters. */
export const markFacetIds = ["topic", "actor", "voice"] as const;
type MarkFacetId = (typeof markFacetIds)[number];

/** A facet with the values that occur in the source, in the order of display. */
export interface MarkFacet {
  readonly id: MarkFacetId;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The values chosen in each facet; an empty list chooses all. */
export type MarkFilter = Readonly<Record<MarkFacetId, readonly string[]>>;

export const allMarks: MarkFilter = { topic: [], actor: [], voice: [] };

/**
 * Reads a filter from the parameters of an address; what occurs nowhere in the source is left out and named, and so is a
 * parameter that there is not.
 */
export function parseMarkFilter(
  parameters: URLSearchParams,
  facets: readonly MarkFacet[],
): { readonly filter: MarkFilter; readonly rejected: readonly Rejected[] } {
  const reader = new ParameterReader(parameters);
  const read = (id: MarkFacetId) => {
    const options = facets.find((facet) => facet.id === id)?.options ?? [];
    return reader.list(id, new Set(options.map(({ value }) => value)));
  };
  const filter = { topic: read("topic"), actor: read("actor"), voice: read("voice") };
  reader.rejectUnknown(new Set(markFacetIds));
  return { filter, rejected: reader.rejected };
}

/** The parameters of a filter, with a leading question mark unless there are none. */
export function serializeMarkFilter(filter: MarkFilter): string {
  const parameters = markFacetIds.flatMap((id) =>
    filter[id].length === 0 ? [] : [`${id}=${filter[id].join(",")}`],
  );
  return parameters.length === 0 ? "" : `?${parameters.join("&")}`;
}

/** The filter with one value chosen, or no longer chosen. */
export function toggleMark(filter: MarkFilter, id: MarkFacetId, value: string): MarkFilter {
  const chosen = filter[id];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filter, [id]: values };
}

export function isMarkFiltered(filter: MarkFilter): boolean {
  return markFacetIds.some((id) => filter[id].length > 0);
}

/** Whether a filter lets a mark through: any of the values chosen in a facet, in every facet. `ignoring` leaves one out. */
export function matchesMark(mark: ReaderMark, filter: MarkFilter, ignoring?: MarkFacetId): boolean {
  return markFacetIds.every((id) => {
    const chosen = filter[id];
    return id === ignoring || chosen.length === 0 || mark[id].some((value) => chosen.includes(value));
  });
}

/** How many marks choosing a value would show: counts ignore the facet's own selection. */
export function countMarks(
  marks: readonly ReaderMark[],
  filter: MarkFilter,
  id: MarkFacetId,
  value: string,
): number {
  return marks.filter((mark) => mark[id].includes(value) && matchesMark(mark, filter, id)).length;
}
