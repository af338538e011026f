import type { Corpus, Library } from "@/lib/model/corpus";
import { fillNumbers, type MethodNumber } from "@/lib/model/method-slots";
import { countAll } from "../export/export-sizes";
import { type Prose, parseProse, plainText } from "./prose";

/** What the page on method says where the corpus does not tell its own. */
const general = `
Every mark stands for recommendations that documents make, each with the exact words behind it.

## What the marks mean

{{marks}}

## Several recommendations in one cell

{{roll-up}}

The cell is outlined only if all of its recommendations are reported.

## What an empty cell means

{{empty-cells}}

None of them ever means *against*.

## How two actors are compared

{{comparison}}

Only measures on which both take a position are compared. Silence is neither agreement nor disagreement.

## Topics

{{topics}}

## What was read

{{coverage}}

A sentence is *quoted* when at least one quote covers it or a part of it. It is *read, not counted* when it looks like a
recommendation and is none; the reason is written beside it. All other sentences are *the rest of the text*.

## How far two coders agree

{{coders}}

{{reliability}}

{{disagreements}}

## Which data this is

{{versions}}

## How to dispute a coding

{{dispute}}
`;

/** The page on method: what stands before its first section, the rest, and the sections for a table of contents. */
interface Method {
  readonly lead: Prose;
  readonly body: Prose;
  readonly sections: readonly { readonly id: string; readonly text: string }[];
}

export function buildMethod({ corpus, texts, method }: Library): Method {
  const numbers = countCorpus(
    corpus,
    Object.values(texts).reduce((sum, { setAside }) => sum + setAside.length, 0),
  );
  const { blocks, ids } = parseProse(fillNumbers(method ?? general, numbers));
  const sections = blocks.filter((block) => block.type === "heading" && block.depth <= 2);
  const start = sections[0] ? blocks.indexOf(sections[0]) : blocks.length;
  return {
    lead: { blocks: blocks.slice(0, start), ids },
    body: { blocks: blocks.slice(start), ids },
    sections: sections.map((block) => ({ id: ids.get(block) ?? "", text: plainText([block]) })),
  };
}

function countCorpus(
  { recommendations, sources, actors, measures }: Corpus,
  setAside: number,
): Readonly<Record<MethodNumber, number>> {
  const actorsOn = (measure: string) =>
    new Set(recommendations.filter((held) => held.measure === measure).map(({ actor }) => actor));
  return {
    ...countAll(recommendations),
    sources: sources.length,
    actors: actors.length,
    measures: measures.length,
    reported: recommendations.filter(({ voice }) => voice === "reported").length,
    implied: recommendations.filter(({ explicitness }) => explicitness === "implied").length,
    "set-aside": setAside,
    "shared-measures": measures.filter(({ id }) => actorsOn(id).size > 1).length,
  };
}
