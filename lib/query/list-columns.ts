import type { FieldId } from "./field";
import { fields } from "./fields";

/** A field as a column of the list. */
interface FieldColumn {
  /** Its heading, in the words of a reader; exports name it by its id. */
  readonly label: string;
  /** How wide it is at first, in pixels. */
  readonly width: number;
  /** The field below which it stands in the same column where the two follow each other. */
  readonly below?: FieldId;
  /** The field by which a click on its heading sorts, where that is another. */
  readonly sort?: FieldId;
}

/** Every field of the registry as a column: a field without one would not compile. */
export const fieldColumns: Readonly<Record<FieldId, FieldColumn>> = {
  id: { label: "Id", width: 220 },
  source: { label: "Source id", width: 150 },
  source_title: { label: "Source", width: 150, sort: "source" },
  source_date: { label: "Date", width: 120, below: "source_title" },
  actor: { label: "Actor id", width: 170 },
  actor_name: { label: "Actor", width: 174, sort: "actor" },
  voice: { label: "Who says it", width: 130, below: "actor_name" },
  topic: { label: "Topic", width: 150 },
  topics: { label: "Topics", width: 190 },
  measure: { label: "Measure id", width: 200 },
  measure_label: { label: "Measure", width: 196, sort: "measure" },
  stance: { label: "Stance", width: 104 },
  condition: { label: "Condition", width: 220, below: "statement" },
  statement: { label: "Statement", width: 300 },
  addressees: { label: "Who should act", width: 138 },
  beneficiaries: { label: "For whose benefit", width: 150 },
  horizon: { label: "When", width: 120 },
  explicitness: { label: "How directly said", width: 150 },
  quote: { label: "First quote", width: 300, below: "statement" },
  quotes: { label: "Quotes", width: 90 },
  quote_start: { label: "Quote start", width: 114 },
  quote_end: { label: "Quote end", width: 110 },
  permalink: { label: "Permalink", width: 220 },
};

/** The columns of the list where the address names none. */
export const defaultColumns: readonly FieldId[] = [
  "stance",
  "actor_name",
  "voice",
  "statement",
  "condition",
  "quote",
  "measure_label",
  "addressees",
  "source_title",
  "source_date",
];

/** A column as the list shows it: a field, and others that stand below it in the same cells. */
export interface ListColumn {
  readonly id: FieldId;
  readonly fields: readonly [FieldId, ...FieldId[]];
  readonly heading: string;
  /** The fields by which the column can be sorted; a click on its heading takes the first. Empty where there is none. */
  readonly sorts: readonly FieldId[];
}

/** The fields that the list shows, in order. */
export function shownFields({ columns }: { readonly columns: readonly FieldId[] }): readonly FieldId[] {
  return columns.length > 0 ? columns : defaultColumns;
}

/** The columns in which some fields are shown: voice below actor, first quote below statement, where they follow. */
export function toListColumns(shown: readonly FieldId[]): readonly ListColumn[] {
  const groups: [FieldId, ...FieldId[]][] = [];
  for (const id of shown) {
    const group = groups.at(-1);
    if (group && fieldColumns[id].below === group[0]) group.push(id);
    else groups.push([id]);
  }
  return groups.map((group) => {
    const [id] = group;
    const sorts = new Set([fieldColumns[id].sort ?? id, ...group].filter((field) => sortable.has(field)));
    return { id, fields: group, heading: headingOf(group), sorts: [...sorts] };
  });
}

const sortable: ReadonlySet<FieldId> = new Set(fields.filter(({ sortKey }) => sortKey).map(({ id }) => id));

/** Such as "Statement, condition and first quote". */
function headingOf([first, ...below]: readonly [FieldId, ...FieldId[]]): string {
  const labels = [fieldColumns[first].label, ...below.map((id) => fieldColumns[id].label.toLowerCase())];
  const last = labels.pop() ?? "";
  return labels.length === 0 ? last : `${labels.join(", ")} and ${last}`;
}

/** The columns for an address: none where they are those that it has without. */
export function toColumns(shown: readonly FieldId[]): readonly FieldId[] {
  return shown.join() === defaultColumns.join() ? [] : shown;
}
