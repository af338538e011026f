import type { Page } from "playwright-core";
import type { Corpus } from "@/lib/model/corpus";
import type { Measure } from "@/lib/model/schema";
import type { Figure } from "./figures";
import { TIMES } from "./interactions";
import { type Sight, timeAnswer } from "./stopwatch";

/** The measures in the order of the content: by topic, within a topic as they are listed. */
function inOrder({ topics, measures }: Corpus): readonly Measure[] {
  return topics.flatMap(({ id }) => measures.filter(({ topic }) => topic === id));
}

/** The item with the greatest value; of equals the first. */
function greatest<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  const most = Math.max(...items.map(value));
  return items.find((item) => value(item) === most);
}

/** Chooses one order of the rows of the matrix after another. */
export async function measureMatrixSort(page: Page, corpus: Corpus): Promise<Figure> {
  const measures = inOrder(corpus);
  const actorsOn = ({ id }: Measure) =>
    new Set(corpus.recommendations.flatMap(({ measure, actor }) => (measure === id ? [actor] : []))).size;
  const alphabet = new Intl.Collator("en", { numeric: true });
  const first = (measure: Measure | undefined, line: number): readonly Sight[] => [
    { selector: `table.matrix tbody tr[data-row="${measure?.id}"]:nth-child(${line})`, count: 1 },
  ];
  const orders = [
    ["label", first(measures.toSorted((a, b) => alphabet.compare(a.label, b.label))[0], 1)],
    ["actors", first(greatest(measures, actorsOn), 1)],
    // The first line is that of its topic.
    ["content", first(measures[0], 2)],
  ] as const;
  const select = page.locator("thead").getByRole("combobox", { name: "Rows" });
  const times: number[] = [];
  for (let at = 0; times.length < TIMES; at = (at + 1) % orders.length) {
    const [order, expected] = orders[at] ?? orders[0];
    times.push(await timeAnswer(page, "change", () => select.selectOption(order), expected));
  }
  await select.selectOption("content");
  return { name: "choosing an order of rows", times };
}

/** Clicks the head of the column of measures: up, down, and as in the content again. */
export async function measureListSort(page: Page, corpus: Corpus): Promise<Figure> {
  const measures = inOrder(corpus).filter(({ id }) =>
    corpus.recommendations.some(({ measure }) => measure === id),
  );
  const firstOn = (measure: Measure | undefined) =>
    corpus.recommendations.find((one) => one.measure === measure?.id)?.statement;
  const firsts = [firstOn(measures[0]), firstOn(measures.at(-1)), corpus.recommendations[0]?.statement];
  const head = page.getByRole("button", { name: "Measure", exact: true });
  const times: number[] = [];
  for (let at = 0; times.length < TIMES; at = (at + 1) % firsts.length) {
    const first = { selector: "table.list tbody tr:has(td)", part: firsts[at] ?? "" };
    times.push(await timeAnswer(page, "click", () => head.last().click(), [first]));
  }
  return { name: "sort click", times };
}
