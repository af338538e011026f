import type { Absence } from "@/lib/model/rollup";
import type { DimensionId } from "@/lib/query/query";

/** How a recommendation belongs to what a row or a column stands for, in the order in which a sentence says it. */
const belongs: Readonly<Record<DimensionId, string>> = {
  actor: "of the actor",
  measure: "on the measure",
  topic: "under the topic",
  source: "in the source",
  addressee: "to the addressee",
};

const NOT_OPPOSITION = "Silence is not opposition.";

/**
 * What a cell means, by what rows and columns are. A stance is always towards a measure: where neither axis is the measure,
 * the mark rolls up stances towards several, and the sentence says so.
 */
export function cellMeaning(rows: DimensionId, cols: DimensionId): string {
  const holds = `A cell holds the recommendations ${placeOf([rows, cols])}.`;
  if (rows === "measure" || cols === "measure") return holds;
  return `${holds} Its mark rolls up their stances, each towards its own measure.`;
}

/**
 * Why a cell is empty, said to a reader who opened it. As in the pivot, an actor decides it, else a source, else the whole
 * corpus.
 */
export function absenceMeaning(absence: Absence, rows: DimensionId, cols: DimensionId): string {
  if (absence === "hidden") return "There is a position here, and the present filter hides it.";
  const axes = [rows, cols];
  const rest = placeOf(axes.filter((id) => id !== "actor" && id !== "source"));
  const silent = absence === "silent";
  if (axes.includes("actor") && axes.includes("source")) {
    return silent
      ? `This source is of the actor's own and has been read in full, and it holds no position of this actor. ${NOT_OPPOSITION}`
      : "This source is not of the actor's own, or has not been read in full, and tells of no position of this actor. Nothing can be said of what it does not mention.";
  }
  if (axes.includes("actor")) {
    return silent
      ? `A source of this actor's own has been read in full, and it holds no position ${rest}. ${NOT_OPPOSITION}`
      : "The corpus holds no source of this actor's own: others report some of their positions. Nothing can be said of what they do not mention.";
  }
  const read = axes.includes("source") ? "This source" : "Every source of the corpus";
  return silent
    ? `${read} has been read in full, and holds no position ${rest}. ${NOT_OPPOSITION}`
    : `${axes.includes("source") ? "This source has" : "The sources of the corpus have"} not been read in full. Nothing can be said of what has not been read.`;
}

function placeOf(axes: readonly DimensionId[]): string {
  return (Object.keys(belongs) as readonly DimensionId[])
    .filter((id) => axes.includes(id))
    .map((id) => belongs[id])
    .join(" ");
}
