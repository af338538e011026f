import { isEmpty } from "@/lib/model/rollup";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { countPairs } from "@/lib/query/pairs";
import { compareAddress, serializeQuery } from "@/lib/query/parameters";
import type { Pivot } from "@/lib/query/pivot";
import { defaultQuery, setValues } from "@/lib/query/query";
import { wholeMatrix } from "../matrix/positions";
import { findDisputed, mostDisputed } from "../summary/disputed";
import { type Line, listPieces } from "../summary/line";
import { findExtremes } from "../summary/nearest";

/** As many are named where several are level; of more, only how many. */
const NAMED_MAX = 2;
/** Measures that an address can name one by one and stay one that can be sent. */
const IN_ADDRESS_MAX = 60;

/**
 * What stands out in a corpus, by rule, each with the view that proves it: which two actors agree most often, on which
 * measure most pairs differ, and to how many measures one actor alone speaks. What there is too little to say of is left out.
 */
export function findFindings(index: CorpusIndex): readonly Line[] {
  const matrix = wholeMatrix(index);
  return [nearestPair(index, matrix), dispute(matrix), singleVoices(index, matrix)].filter(
    (line) => line !== undefined,
  );
}

/** The pair with the most measures on which both agree, of those with enough to compare; of equal ones the larger share. */
function nearestPair(index: CorpusIndex, matrix: Pivot): Line | undefined {
  const { enough } = findExtremes(countPairs(matrix));
  const most = Math.max(0, ...enough.map(({ agree }) => agree));
  if (most === 0) return undefined;
  const often = enough.filter(({ agree }) => agree === most);
  const fewest = Math.min(...often.map(({ comparable }) => comparable));
  const level = often.filter(({ comparable }) => comparable === fewest);
  const tail = `: on ${most} of ${count(fewest, "measure")}${level.length > 1 ? " each" : ""}`;
  if (level.length > NAMED_MAX) {
    return [
      { text: "Agree most often: " },
      { text: `${level.length} pairs`, href: "/compare" },
      { text: tail },
    ];
  }
  const pairs = level.map(({ a, b }) => ({
    text: `${index.actors.get(a)?.short} and ${index.actors.get(b)?.short}`,
    href: compareAddress({ ...defaultQuery, actors: [a, b] }),
  }));
  return [{ text: "Agree most often: " }, ...listPieces(pairs), { text: tail }];
}

/** The measure on which most pairs of actors differ. */
function dispute({ rows }: Pivot): Line | undefined {
  const disputed = findDisputed(rows);
  const most = mostDisputed(disputed);
  if (most.length === 0) return undefined;
  if (most.length > NAMED_MAX) {
    const href = `/${serializeQuery({ ...defaultQuery, scope: "contested" })}`;
    return [{ text: "Disputed: " }, { text: count(disputed.length, "measure"), href }];
  }
  const measures = most.map(({ row }) => ({ text: row.label, href: `/measures/${row.id}` }));
  return [{ text: "Most disputed: " }, ...listPieces(measures)];
}

/** Measures to which one actor alone speaks, and whose most of them are. */
function singleVoices(index: CorpusIndex, { rows, columns }: Pivot): Line | undefined {
  const single = rows.flatMap(({ id, cells }) => {
    const held = cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [at]));
    return held.length === 1 ? [{ id, column: held[0] }] : [];
  });
  if (single.length === 0) return undefined;
  const numberOf = (at: number) => single.filter(({ column }) => column === at).length;
  const numbers = columns.map((_, at) => numberOf(at));
  const most = Math.max(...numbers);
  const leading = columns.filter((_, at) => numbers[at] === most);
  const [first] = leading;
  const whose =
    leading.length === 1 && first
      ? `, ${most === single.length ? "all" : `${most} of them`} by ${index.actors.get(first.id)?.short}`
      : "";
  const measures = single.map(({ id }) => id);
  // A longer address would not pass everywhere; the topics of the matrix show the same, among others.
  const query =
    measures.length > IN_ADDRESS_MAX ? defaultQuery : setValues(defaultQuery, "measure", measures);
  return [
    { text: "Taken up by only one actor: " },
    { text: count(single.length, "measure"), href: `/${serializeQuery(query)}` },
    { text: whose },
  ];
}
