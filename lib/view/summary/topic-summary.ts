import { type Cell, isEmpty } from "@/lib/model/rollup";
import { COMPARABLE_MIN } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { countPairs, type PairCount } from "@/lib/query/pairs";
import { compareAddress, serializeQuery } from "@/lib/query/parameters";
import type { Pivot } from "@/lib/query/pivot";
import { defaultQuery, setValues } from "@/lib/query/query";
import { wholeMatrix } from "../matrix/positions";
import { numberWord } from "../words/numbers";
import { findDisputed, heldOn, mostDisputed } from "./disputed";
import { type Line, listPieces, type MarkRow, plain, type Summary } from "./line";
import { farthestWord, findExtremes } from "./nearest";
import { countStances } from "./stance-counts";

/** Actors with a row of marks of their own: those with the most positions. */
const ROWS_MAX = 6;
/** Ties of up to this many pairs are named; larger ones are only counted. */
const NAMED_MAX = 2;

/** How much is said on a topic, what is disputed in it, and which two actors stand nearest and farthest: five lines at most. */
export function summariseTopic(index: CorpusIndex, id: string): Summary {
  const whole = wholeMatrix(index);
  const rows = whole.rows.filter(({ group }) => group === id);
  const matrix = { ...whole, rows };
  const cells = rows.flatMap(heldOn);
  if (cells.length === 0) return { lines: [plain("No position on file.")], rows: [] };
  const speaking = whole.columns.filter((_, at) => rows.some(({ cells }) => isHeld(cells[at]))).length;
  const total = cells.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  return {
    lines: [
      plain(
        `${count(rows.length, "measure")}, to which ${count(speaking, "actor speaks", "actors speak")} in ${count(total, "recommendation")}.`,
      ),
      plain(`Of the ${count(cells.length, "position")}: ${countStances(cells)}.`),
      disputeLine(id, matrix),
      ...pairLines(index, id, countPairs(matrix)),
    ],
    rows: rowsOf(matrix),
  };
}

function isHeld(cell: Cell | undefined): boolean {
  return cell !== undefined && !isEmpty(cell);
}

function disputeLine(topic: string, { rows }: Pivot): Line {
  const disputed = findDisputed(rows);
  if (disputed.length === 0) return plain("No two actors differ on any of its measures.");
  const most = mostDisputed(disputed);
  const query = setValues(defaultQuery, "topic", [topic]);
  const head = {
    text: `${disputed.length} of ${count(rows.length, "measure")}`,
    href: `/${serializeQuery({ ...query, scope: "contested" })}`,
  };
  if (most.length > NAMED_MAX) return [{ text: "Actors differ on " }, head, { text: "." }];
  const names = most.map(({ row }) => ({ text: row.label, href: `/measures/${row.id}` }));
  return [{ text: "Actors differ on " }, head, { text: "; most on: " }, ...listPieces(names), { text: "." }];
}

function pairLines(index: CorpusIndex, topic: string, pairs: readonly PairCount[]): readonly Line[] {
  const { enough, nearest, farthest } = findExtremes(pairs);
  if (enough.length === 0) {
    return [
      plain(
        `Too little to go on to say who is nearest: no two actors speak to ${numberWord(COMPARABLE_MIN)} or more of the same measures here.`,
      ),
    ];
  }
  const toLines = (word: string, verb: "agree" | "differ", tied: readonly PairCount[]): readonly Line[] => {
    const [first] = tied;
    if (!first) return [];
    const tail = ` ${verb} on ${first[verb]} of ${count(first.comparable, "measure")}.`;
    if (tied.length > NAMED_MAX) return [plain(`${word}: ${tied.length} pairs of actors, which each${tail}`)];
    const names = tied.map((pair) => pairLink(index, topic, pair));
    return [
      [
        { text: `${word}: ` },
        ...listPieces(names),
        { text: `${tied.length > 1 ? ", which each" : ""}${tail}` },
      ],
    ];
  };
  const [near] = nearest;
  if (near && near === farthest[0] && nearest.length === 1 && farthest.length === 1) {
    const tail = ` agree on ${near.agree} of ${count(near.comparable, "measure")}, and differ on ${near.differ}: also a larger part than any other pair.`;
    return [[{ text: "Nearest: " }, pairLink(index, topic, near), { text: tail }]];
  }
  return [...toLines("Nearest", "agree", nearest), ...toLines(farthestWord(farthest), "differ", farthest)];
}

function pairLink({ actors }: CorpusIndex, topic: string, { a, b }: PairCount) {
  const query = setValues(defaultQuery, "topic", [topic]);
  return {
    text: `${actors.get(a)?.short} and ${actors.get(b)?.short}`,
    href: compareAddress({ ...query, actors: [a, b] }),
  };
}

/** The marks of those who speak most, measure by measure. */
function rowsOf({ columns, rows }: Pivot): readonly MarkRow[] {
  return columns
    .map(({ id, short }, at) => ({
      label: short,
      href: `/actors/${id}`,
      marks: rows.flatMap(({ id: measure, label, cells }) => {
        const cell = cells[at];
        if (!cell || isEmpty(cell)) return [];
        const { stance, reported } = cell;
        return [{ stance, reported, label, href: `/measures/${measure}#${id}` }];
      }),
    }))
    .filter(({ marks }) => marks.length > 0)
    .toSorted((a, b) => b.marks.length - a.marks.length)
    .slice(0, ROWS_MAX);
}
