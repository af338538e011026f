import { COMPARABLE_MIN } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { compareAddress } from "@/lib/query/parameters";
import { type Partner, partnersOf } from "@/lib/query/partners";
import { defaultQuery } from "@/lib/query/query";
import { numberWord } from "../words/numbers";
import { type Line, listPieces, plain } from "./line";
import { farthestWord, findExtremes } from "./nearest";

/** As many are named where several are level; of more, only how many. */
const NAMED_MAX = 3;

/**
 * Who stands nearest to an actor or a source, and who farthest, in counts and with the ways to compare; where nobody has
 * enough measures in common, that there is too little to go on.
 *
 * @returns at most two lines
 */
export function nearestLines(index: CorpusIndex, kind: "actor" | "source", id: string): readonly Line[] {
  const query = { ...defaultQuery, cols: kind };
  const { enough, nearest, farthest } = findExtremes(partnersOf(index, query, id));
  const few = `${numberWord(COMPARABLE_MIN)} or more of the same measures`;
  const name = (partner: Partner) => ({
    text: nameOf(index, kind, partner.id),
    href: compareAddress({ ...query, actors: [id, partner.id] }),
  });
  const [only] = enough;
  if (!only) return [plain(`Too little to go on to say who is nearest: no other ${kind} speaks to ${few}.`)];
  if (enough.length === 1) {
    const { agree, differ, comparable } = only;
    return [
      [
        { text: "Only " },
        name(only),
        { text: ` speaks to ${few}: they agree on ${agree} of ${comparable}, and differ on ${differ}.` },
      ],
    ];
  }
  const others = count(enough.length, `other ${kind}`);
  const named = (level: readonly Partner[]) =>
    level.length > NAMED_MAX ? plain(count(level.length, `${kind}`)) : listPieces(level.map(name));
  const [near] = nearest;
  const [far] = farthest;
  if (near && near === far && nearest.length === 1 && farthest.length === 1) {
    return [
      [
        { text: `Nearest: agrees on ${near.agree} of ${count(near.comparable, "measure")} with ` },
        name(near),
        { text: `, and differs on ${near.differ}: also a larger part than from any other.` },
      ],
    ];
  }
  return [
    near
      ? [
          { text: `Nearest: agrees on ${near.agree} of ${count(near.comparable, "measure")} with ` },
          ...named(nearest),
          { text: nearest.length > 1 ? " each." : "." },
        ]
      : plain(`Agrees on no measure with any of the ${others} that speak to ${few}.`),
    far
      ? [
          {
            text: `${farthestWord(farthest)}: differs on ${far.differ} of ${count(far.comparable, "measure")} from `,
          },
          ...named(farthest),
          { text: farthest.length > 1 ? " each." : "." },
        ]
      : plain(`Differs on no measure from any of the ${others} that speak to ${few}.`),
  ];
}

function nameOf({ actors, sources }: CorpusIndex, kind: "actor" | "source", id: string): string {
  return (kind === "actor" ? actors.get(id)?.name : sources.get(id)?.title) ?? id;
}
