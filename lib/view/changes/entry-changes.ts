import type { Moved } from "@/lib/model/list-schemas";

/** What became of an entry of a list between two versions of the data. */
export interface EntryChange {
  readonly id: string;
  readonly what: "added" | "gone" | "moved" | "changed";
  /** The id that stands for it now, of one that has moved: a new one, or another into which it was merged. */
  readonly to?: string;
  /** What it says otherwise, of one that has changed. */
  readonly fields: readonly FieldChange[];
}

interface FieldChange {
  readonly field: string;
  /** The empty text where there was nothing, or is nothing now. */
  readonly before: string;
  readonly after: string;
}

/** The values of an entry by the names of its fields, as texts. */
export type Described = Readonly<Record<string, string>>;

/**
 * What became of each entry: first those that are there now, in their order, then those that are no more.
 *
 * @param before the values of each entry by its id
 * @param moved ids that were given up, with those that stand for them
 */
export function entryChanges(
  before: ReadonlyMap<string, Described>,
  after: ReadonlyMap<string, Described>,
  moved: readonly Moved[],
): readonly EntryChange[] {
  const movedTo = new Map(moved.map(({ from, to }) => [from, to]));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const renamed = new Map(
    gone.flatMap((id) => {
      const to = movedTo.get(id);
      return to !== undefined && after.has(to) && !before.has(to) ? [[to, id] as const] : [];
    }),
  );
  return [
    ...Array.from(after, ([id, now]): EntryChange | undefined => {
      const then = before.get(id) ?? before.get(renamed.get(id) ?? "");
      if (!then) return { id, what: "added", fields: [] };
      const fields = fieldChanges(then, now);
      return fields.length === 0 ? undefined : { id, what: "changed", fields };
    }).filter((change) => change !== undefined),
    ...gone.map((id): EntryChange => {
      const to = movedTo.get(id);
      return to !== undefined && after.has(to)
        ? { id, what: "moved", to, fields: [] }
        : { id, what: "gone", fields: [] };
    }),
  ];
}

function fieldChanges(before: Described, after: Described): readonly FieldChange[] {
  return Object.keys({ ...before, ...after }).flatMap((field) => {
    const [then = "", now = ""] = [before[field], after[field]];
    return then === now ? [] : [{ field, before: then, after: now }];
  });
}
