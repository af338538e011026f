import { cell, text } from "@observablehq/plot";
import { serializeQuery } from "@/lib/query/parameters";
import type { PivotColumn } from "@/lib/query/pivot";
import { defaultQuery, setValues } from "@/lib/query/query";
import { labelCut, labelWidth } from "./picture-label";
import { draw } from "./plot-to-react";
import { shadeStep } from "./shade-step";

/** How many recommendations an actor makes on a topic. */
interface TopicCount {
  readonly actor: string;
  readonly name: string;
  readonly topic: string;
  readonly label: string;
  readonly count: number;
}

interface TopicPictureProps {
  readonly actors: readonly { readonly id: string; readonly short: string }[];
  readonly topics: readonly PivotColumn[];
  readonly counts: readonly TopicCount[];
}

const SQUARE = { width: 29, height: 22 };
const HEAD = 106;
const STEPS = 6;

/** What each actor speaks about: a row an actor, a column a topic, the number of recommendations in each square. */
export function drawTopics({ actors, topics, counts }: TopicPictureProps) {
  const label = labelWidth(actors);
  return draw({
    width: label + topics.length * SQUARE.width,
    height: HEAD + actors.length * SQUARE.height,
    margin: 0,
    marginLeft: label,
    marginTop: HEAD,
    x: { type: "band", domain: topics.map(({ id }) => id), padding: 0, axis: null },
    y: { type: "band", domain: actors.map(({ id }) => id), padding: 0, axis: null },
    marks: [
      text(actors, {
        y: "id",
        text: "short",
        frameAnchor: "left",
        textAnchor: "end",
        dx: -8,
        ...labelCut,
        className: "picture-label",
      }),
      text(topics, {
        x: "id",
        text: "short",
        frameAnchor: "top",
        lineAnchor: "middle",
        textAnchor: "start",
        rotate: -90,
        dy: -6,
        className: "picture-label",
      }),
      ...Array.from({ length: STEPS }, (_, at) => {
        const shown = counts.filter(({ count }) => shadeStep(count, STEPS) === at + 1);
        const place = { x: "topic", y: "actor" };
        return [
          cell(shown, {
            ...place,
            inset: 1,
            className: `picture-speaks step-${at + 1}`,
            href: ({ actor, topic }: TopicCount) =>
              `/recommendations${serializeQuery(setValues(setValues(defaultQuery, "actor", [actor]), "topic", [topic]))}`,
            title: ({ name, label, count }: TopicCount) => `${name} on ${label}: ${count}`,
          }),
          text(shown, { ...place, text: "count", className: `picture-count picture-speaks step-${at + 1}` }),
        ];
      }).flat(),
    ],
  });
}
