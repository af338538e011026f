/** A recommendation as every peer gets it: texts that are ready to be shown, and the places by which it sorts. */
export interface ListedRecord {
  readonly id: string;
  readonly stance: string;
  readonly actor: string;
  readonly statement: string;
  readonly measure: string;
  readonly addressees: string;
  readonly source: string;
  /** Where its stance and its measure stand in their orders: to compare numbers is the least that a sort can cost. */
  readonly stancePlace: number;
  readonly measurePlace: number;
  /** All that a search looks in, without case and accents. */
  readonly searched: string;
}

export type ColumnId = "stance" | "actor" | "statement" | "measure" | "addressees" | "source";

/** The columns of the list, with the share of the width that each has there. */
export const columns: readonly {
  readonly id: ColumnId;
  readonly label: string;
  readonly share: number;
  readonly place?: "stancePlace" | "measurePlace";
}[] = [
  { id: "stance", label: "Stance", share: 1, place: "stancePlace" },
  { id: "actor", label: "Actor", share: 2 },
  { id: "statement", label: "Statement", share: 5 },
  { id: "measure", label: "Measure", share: 3, place: "measurePlace" },
  { id: "addressees", label: "Addressees", share: 2 },
  { id: "source", label: "Source", share: 3 },
];

/** How high a row is, in CSS pixels. */
export const ROW_HEIGHT = 36;

export async function fetchRecords(): Promise<ListedRecord[]> {
  return (await fetch("/records.json")).json();
}

/** The element of the page with an id. */
export function byId<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found as T;
}
