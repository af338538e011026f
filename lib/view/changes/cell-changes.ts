import type { Corpus, Recommendation } from "@/lib/model/corpus";
import { actorsOnFile, actorsReadInFull, rollUp } from "@/lib/model/rollup";

/** A cell of the matrix that shows something else than before. */
export interface CellChange {
  readonly measure: string;
  readonly actor: string;
  /** A stance, why there was none, or `no row` where there was no such measure or actor. */
  readonly before: string;
  readonly after: string;
  /** Ids of the recommendations that are in the cell only before, only after, or with another stance. */
  readonly because: readonly Because[];
}

export interface Because {
  readonly id: string;
  readonly what: "added" | "gone" | "changed";
  /** As it is now, or was before it went. */
  readonly statement: string;
}

/**
 * The cells in which somebody takes a position that they did not take before, or the other way round, in the order of measures
 * and actors now.
 *
 * @param nowOf gives the id that stands now for one that may have been given up
 */
export function cellChanges(
  before: Corpus,
  after: Corpus,
  nowOf: (id: string) => string,
): readonly CellChange[] {
  const then = cellsOf(before, nowOf);
  const now = cellsOf(after, (id) => id);
  const shownThen = absenceIn(before, nowOf);
  const shownNow = absenceIn(after, (id) => id);
  const keys = new Set([...now.keys(), ...then.keys()]);
  const order = new Map(
    [...after.measures, ...after.actors, ...before.measures, ...before.actors].map(({ id }, at) => [id, at]),
  );
  const changes = [...keys].flatMap((key): CellChange[] => {
    const [measure = "", actor = ""] = key.split(" ");
    const [had = [], has = []] = [then.get(key), now.get(key)];
    const shown = {
      before: show(had) ?? shownThen(measure, actor),
      after: show(has) ?? shownNow(measure, actor),
    };
    return shown.before === shown.after
      ? []
      : [{ measure, actor, ...shown, because: reasons(had, has, nowOf) }];
  });
  const place = (id: string) => order.get(id) ?? order.size;
  return changes.sort((a, b) => place(a.measure) - place(b.measure) || place(a.actor) - place(b.actor));
}

/** The recommendations of each cell that has some, by measure and actor. */
function cellsOf(
  { recommendations }: Corpus,
  nowOf: (id: string) => string,
): ReadonlyMap<string, readonly Recommendation[]> {
  const cells = new Map<string, Recommendation[]>();
  for (const each of recommendations) {
    const key = `${nowOf(each.measure)} ${nowOf(each.actor)}`;
    cells.set(key, [...(cells.get(key) ?? []), each]);
  }
  return cells;
}

function show(held: readonly Recommendation[]): string | undefined {
  return rollUp(held.map(({ stance }) => stance));
}

/** What an empty cell says. */
function absenceIn(
  corpus: Corpus,
  nowOf: (id: string) => string,
): (measure: string, actor: string) => string {
  const now = (ids: Iterable<string>) => new Set([...ids].map(nowOf));
  const measures = now(corpus.measures.map(({ id }) => id));
  const actors = now(corpus.actors.map(({ id }) => id));
  const onFile = now(actorsOnFile(corpus));
  const readInFull = now(actorsReadInFull(corpus));
  return (measure, actor) => {
    if (!measures.has(measure) || !actors.has(actor)) return "no row";
    if (readInFull.has(actor)) return "silent";
    return onFile.has(actor) ? "not-yet-read" : "not-on-file";
  };
}

function reasons(
  had: readonly Recommendation[],
  has: readonly Recommendation[],
  nowOf: (id: string) => string,
): readonly Because[] {
  const then = new Map(had.map((each) => [nowOf(each.id), each]));
  const now = new Map(has.map((each) => [each.id, each]));
  return [
    ...has.flatMap(({ id, stance, statement }): Because[] => {
      const earlier = then.get(id);
      if (!earlier) return [{ id, what: "added", statement }];
      return earlier.stance === stance ? [] : [{ id, what: "changed", statement }];
    }),
    ...Array.from(then, ([id, { statement }]): Because[] =>
      now.has(id) ? [] : [{ id, what: "gone", statement }],
    ).flat(),
  ];
}
