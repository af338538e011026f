import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { positionsOfActor } from "../matrix/positions";
import { isolate } from "../words/text-direction";
import { type Line, plain, type Summary } from "./line";
import { nearestLines } from "./nearest-lines";
import { countStances } from "./stance-counts";

/** What an actor wants, in five lines at most: on how much, how, in whose words, and who stands nearest and farthest. */
export function summariseActor(index: CorpusIndex, id: string): Summary {
  const { topics, measures, recommendations } = index.corpus;
  const byTopic = positionsOfActor(index, id);
  const positions = byTopic.flatMap((group) => group.positions);
  if (positions.length === 0) {
    const why = index.readInFull.has(id)
      ? "No position: a source of this actor’s own was read in full, and holds none."
      : "No position on file.";
    return { lines: [plain(why)], rows: [] };
  }
  const held = recommendations.filter(({ actor }) => actor === id);
  const reported = held.filter(({ voice }) => voice === "reported").length;
  const voices = reported === 0 ? "all own" : reported === held.length ? "all reported by others" : undefined;
  const lines: readonly Line[] = [
    plain(
      `Takes a position on ${positions.length} of ${count(measures.length, "measure")}, in ${byTopic.length} of ${count(topics.length, "topic")}.${mostIn(byTopic)}`,
    ),
    plain(`Of these positions: ${countStances(positions.map(({ position }) => position))}.`),
    [
      { text: count(held.length, "recommendation"), href: `/recommendations?actor=${id}` },
      { text: `, ${voices ?? `${held.length - reported} own and ${reported} reported by others`}.` },
    ],
    ...nearestLines(index, "actor", id),
  ];
  return {
    lines,
    rows: byTopic.map((group) => ({
      label: group.topic.label,
      href: `#${group.topic.id}`,
      marks: group.positions.map(({ measure, position: { stance, reported: isReported } }) => ({
        stance,
        reported: isReported,
        label: measure.label,
        href: `/measures/${measure.id}#${id}`,
      })),
    })),
  };
}

/** Where most of the positions are; nothing where there is one topic only, or two are level. */
function mostIn(
  byTopic: readonly { readonly topic: { readonly label: string }; readonly positions: readonly unknown[] }[],
): string {
  const [first, second] = byTopic.toSorted((a, b) => b.positions.length - a.positions.length);
  if (!first || !second || first.positions.length === second.positions.length) return "";
  return ` Most in ${isolate(first.topic.label)}: ${first.positions.length}.`;
}
