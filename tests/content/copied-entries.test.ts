import path from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { loadCorpus } from "@/lib/load";
import { prepareText } from "@/lib/model/prepared-text";
import { locateQuote } from "@/lib/model/quote";
import { explainCuts } from "@/lib/model/quote-cut";
import { recommendationSchema, setAsideSchema } from "@/lib/model/schema";
import { sentences } from "@/lib/model/sentence";
import { codePoints } from "@/lib/model/text";
import {
  proposeId,
  recommendationYaml,
  selectorOf,
  setAsideYaml,
  wholeWords,
} from "@/lib/view/reader/entry-yaml";

const result = await loadCorpus(path.resolve(import.meta.dirname, "../.."));
if ("problems" in result) throw new Error("The corpus has problems: npm run check");
const { corpus, texts } = result.library;

/** Every so many sentences are copied from the reader. */
const STEP = 50;

it.each(corpus.sources)("what the reader copies of $id is found again at its place", ({ id, language }) => {
  const text = texts[id]?.text ?? "";
  const points = codePoints(text);
  const taken = corpus.recommendations.map((recommendation) => recommendation.id);
  const chosen = sentences(text, language).filter((_, at) => at % STEP === 0);
  for (const { start, text: exact } of chosen) {
    const passage = wholeWords(text, { exact, offset: start });
    const selector = selectorOf(text, passage);
    const place = points.fromUnits(passage.offset);
    const entry = recommendationYaml(proposeId(id, exact, place, taken), selector)
      .replace("measure:", `measure: ${corpus.measures[0]?.id}`)
      .replace("stance:", "stance: for")
      .replace("statement:", "statement: Filled in.");
    const aside = setAsideYaml(selector).replace("reason:", "reason: description");
    const [coded] = recommendationSchema.array().length(1).parse(parse(entry));
    const [passed] = setAsideSchema.array().length(1).parse(parse(aside));
    for (const found of [coded?.quotes[0], passed]) {
      const quote = locateQuote(
        text,
        typeof found === "string" ? { exact: found } : (found ?? { exact: "" }),
      );
      expect(quote).toMatchObject({ exact: passage.exact, start: place });
      if ("start" in quote) expect(explainCuts(quote, { ...prepareText(text), file: id })).toBeUndefined();
    }
  }
  expect(chosen.length).toBeGreaterThan(0);
});
