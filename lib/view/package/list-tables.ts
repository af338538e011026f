import type { Library } from "@/lib/model/corpus";
import { integers, type Table, type TableValue } from "../export/table";

/** The columns of each list with one sentence for the data dictionary. */
export const listColumns = {
  sources: {
    id: "Stable id of the document.",
    title: "Title of the document.",
    author: "Id of the actor who speaks in it.",
    coauthors: "Ids of further actors who speak for themselves in it.",
    publisher: "Who published this copy.",
    date: "Date of the text itself: a year, a month or a day.",
    published: "Date of this copy, if different.",
    kind: "What kind of text it is.",
    language: "Language of the text, as a BCP 47 tag.",
    url: "Where the original stands.",
    full_text: "Whether the whole text may be shown: yes or no.",
    sha256: "SHA-256 of the bytes of the document.",
    coded_complete: "Whether the whole document has been read and coded: yes or no.",
    coded_on: "When the coding was finished.",
    note: "Where the metadata was inferred, and from what.",
  },
  actors: {
    id: "Stable id of the actor.",
    name: "Full name.",
    short: "Name where there is little room.",
    kind: "What the actor is.",
    parent: "Id of the actor that this one belongs to.",
    description: "Who they are.",
  },
  topics: {
    id: "Stable id of the topic.",
    label: "Name of the topic.",
    short: "Name where there is little room.",
    definition: "What the topic holds.",
  },
  measures: {
    id: "Stable id of the measure.",
    topic: "Id of the topic under which it stands.",
    label: "The action, worded so that one can be for it or against it.",
    definition: "What counts, and what belongs elsewhere.",
  },
  set_aside: {
    source: "Id of the document.",
    exact: "A passage that looks like a recommendation and is none, character for character.",
    start: "Where it starts in the document, in Unicode code points from 0.",
    end: "Where it ends in the document, exclusive.",
    reason: "Why it is no recommendation.",
  },
} as const;

type ListId = keyof typeof listColumns;

/** What the tables of recommendations and quotes refer to by id: one row an entry of each list of the corpus. */
export function listTables({ corpus, texts }: Library): Readonly<Record<ListId, Table>> {
  const { sources, actors, measures, topics } = corpus;
  return {
    sources: {
      ...toTable(
        "sources",
        sources.map(({ fullText, coded, ...source }) => ({
          ...source,
          full_text: yesOrNo(fullText),
          coded_complete: yesOrNo(coded.complete),
          coded_on: coded.on,
        })),
      ),
      types: new Map([["coauthors", "list"]]),
    },
    actors: toTable("actors", actors),
    topics: toTable("topics", topics),
    measures: toTable("measures", measures),
    set_aside: {
      ...toTable(
        "set_aside",
        sources.flatMap(({ id }) => (texts[id]?.setAside ?? []).map((aside) => ({ source: id, ...aside }))),
      ),
      types: integers(["start", "end"]),
    },
  };
}

/** A row an entry, with what the entry has under the name of each column. */
function toTable<List extends ListId>(
  list: List,
  entries: readonly { readonly [Column in keyof (typeof listColumns)[List]]?: TableValue }[],
): Table {
  const columns = Object.keys(listColumns[list]) as (keyof (typeof listColumns)[List] & string)[];
  return { columns, rows: entries.map((entry) => columns.map((column) => entry[column])) };
}

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}
