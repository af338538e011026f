import type { Absence } from "@/lib/model/rollup";
import type { DimensionId, RowDimension } from "@/lib/query/query";

/** How a recommendation belongs to what a row or a column stands for, in the order in which a sentence says it. */
const belongs: Readonly<Record<RowDimension, string>> = {
  actor: "of the actor",
  measure: "on the measure",
  topic: "under the topic",
  source: "in the source",
  addressee: "to the addressee",
};

const NOT_OPPOSITION = "Silence is not opposition.";

/**
 * What a cell means, by what rows and columns are. A stance is always towards a measure: where neither axis is the measure,
 * the mark rolls up stances towards several, and a sentence says so; another says whose positions count where neither is the
 * actor.
 */
export function cellMeaning(rows: DimensionId, cols: DimensionId): string {
  if (cols === "stance")
    return "A cell names the actors who take this side, by the mark that each has in the matrix of actors.";
  const axes = [rows, cols];
  return [
    `A cell holds the recommendations ${placeOf(axes)}.`,
    !axes.includes("measure") && "Its mark rolls up their stances, each towards its own measure.",
    !axes.includes("actor") &&
      "Where documents speak for themselves, what they report of others does not count in it.",
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

/**
 * Why a cell is empty, said to a reader who opened it. As in the pivot, an actor decides it, else a source, else the whole
 * corpus.
 *
 * @param isGroup whether the cell is that of a group of actors
 */
export function absenceMeaning(
  absence: Absence,
  rows: DimensionId,
  cols: DimensionId,
  isGroup = false,
): string {
  if (isGroup && absence !== "hidden") {
    return "The documents tell of no position of these actors here. Nothing can be said of what they do not mention.";
  }
  if (absence === "hidden") return "There is a position here, and the present filter hides it.";
  const axes = [rows, cols];
  const rest = placeOf(axes.filter((id) => id !== "actor" && id !== "source"));
  const reasons = reasonsFor(axes, rest);
  return absence === "silent"
    ? `${reasons.silent} ${NOT_OPPOSITION}`
    : absence === "not-on-file" && "not-on-file" in reasons
      ? reasons["not-on-file"]
      : reasons["not-yet-read"];
}

/** The sentences for a cell on some axes; only an actor can be without any source on file. */
function reasonsFor(axes: readonly DimensionId[], rest: string) {
  if (axes.includes("actor") && axes.includes("source")) {
    return {
      silent:
        "This source is of the actor's own and has been read in full, and it holds no position of this actor.",
      "not-yet-read":
        "This source is of the actor's own and has not been read in full yet. Nothing follows from the gap.",
      "not-on-file":
        "This source is not of the actor's own, and tells of no position of this actor. Nothing can be said of what it does not mention.",
    };
  }
  if (axes.includes("actor")) {
    return {
      silent: `A source of this actor's own has been read in full, and it holds no position ${rest}.`,
      "not-yet-read":
        "A source of this actor's own is here, and has not been read in full yet. Nothing follows from the gap.",
      "not-on-file":
        "The corpus holds no source of this actor's own: others report some of their positions. Nothing can be said of what they do not mention.",
    };
  }
  if (axes.includes("source")) {
    return {
      silent: `This source has been read in full, and holds no position ${rest}.`,
      "not-yet-read":
        "This source has not been read in full yet. Nothing can be said of what has not been read.",
    };
  }
  return {
    silent: `Every source of the corpus has been read in full, and holds no position ${rest}.`,
    "not-yet-read":
      "Some sources of the corpus have not been read in full yet. Nothing can be said of what has not been read.",
  };
}

function placeOf(axes: readonly DimensionId[]): string {
  return (Object.keys(belongs) as readonly RowDimension[])
    .filter((id) => axes.includes(id))
    .map((id) => belongs[id])
    .join(" ");
}
