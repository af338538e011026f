import type { CitedPassage } from "../citation/cited-passage";
import { completeLink } from "../citation/complete-link";
import type { Table } from "../export/table";

/** A passage with what the reader has to know of it, such as that it is no longer in the corpus. */
export interface NotedPassage {
  readonly passage: CitedPassage;
  readonly note?: string | undefined;
}

/** One row a passage, in the order of the collection. */
export function collectionTable(noted: readonly NotedPassage[], origin: string): Table {
  return {
    columns: [
      "id",
      "kind",
      "text",
      "actor",
      "voice",
      "source",
      "authors",
      "title",
      "date",
      "link",
      "data_version",
      "note",
    ],
    rows: noted.map(({ passage, note }) => [
      passage.id,
      passage.kind,
      passage.text,
      passage.actor,
      passage.isReported ? "reported" : "own",
      passage.source,
      passage.authors,
      passage.title,
      passage.date,
      completeLink(passage.link, origin),
      passage.dataVersion,
      note,
    ]),
  };
}
