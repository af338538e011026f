import type { ListedRecord } from "./records";

export type SortPlace = "stancePlace" | "measurePlace";

/** What a list can be asked for at the least cost: one long text to look in, and orders that are worked out once. */
export interface PlainIndex {
  /** The places of the records that have a word, in an order: by something, or as they were given. */
  find(word: string, by: SortPlace | undefined, descending: boolean): Uint32Array;
}

/** Stands between the texts of two records; nobody types it. */
const END = "\u0000";

export function indexRecords(records: readonly ListedRecord[]): PlainIndex {
  const text = records.map(({ searched }) => searched + END).join("");
  let end = 0;
  const ends = Uint32Array.from(records, ({ searched }) => {
    end += searched.length + END.length;
    return end;
  });
  const asGiven = Uint32Array.from(records, (_, at) => at);
  // Equals stay as they were given, up and down.
  const order = (by: SortPlace, sign: 1 | -1) => {
    const places = Float64Array.from(records, (record) => sign * record[by]);
    return asGiven.toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  };
  const orders = {
    stancePlace: { up: order("stancePlace", 1), down: order("stancePlace", -1) },
    measurePlace: { up: order("measurePlace", 1), down: order("measurePlace", -1) },
  };
  return {
    find(word, by, descending) {
      const inOrder = by === undefined ? asGiven : orders[by][descending ? "down" : "up"];
      if (word === "") return inOrder;
      const has = findHolders(text, ends, word);
      return inOrder.filter((at) => has[at] === 1);
    },
  };
}

/** One for each record that has the word, zero for each that has not; each record is left at its first find. */
function findHolders(text: string, ends: Uint32Array, word: string): Uint8Array {
  const has = new Uint8Array(ends.length);
  let record = 0;
  for (let found = text.indexOf(word); found !== -1; found = text.indexOf(word, ends[record])) {
    while ((ends[record] ?? text.length) <= found) record++;
    has[record] = 1;
  }
  return has;
}
