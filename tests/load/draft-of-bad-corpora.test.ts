import { expect, it } from "vitest";
import { loadDraft } from "@/lib/load";
import { copyRiver } from "../fixtures/corpus-copy";
import { documents } from "./bad-corpora/documents";
import { entries } from "./bad-corpora/entries";
import { quotes } from "./bad-corpora/quotes";
import { values } from "./bad-corpora/values";
import { yaml } from "./bad-corpora/yaml";

it("the draft of every bad corpus of the tests can be shown: each reference in it leads somewhere, each quote is located", async () => {
  for (const [name, changes] of [...documents, ...entries, ...quotes, ...values, ...yaml]) {
    const { library, problems } = await loadDraft(await copyRiver(changes));
    const { corpus } = library;
    const known = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
    const [actors, measures, topics] = [known(corpus.actors), known(corpus.measures), known(corpus.topics)];
    for (const { id, actor, measure, topics: own, quotes: located, addressees } of corpus.recommendations) {
      const named = [
        ...[actor, ...addressees].map((it) => actors.has(it)),
        measures.has(measure),
        ...own.map((it) => topics.has(it)),
      ];
      expect([name, id, named.every(Boolean), located.length > 0]).toEqual([name, id, true, true]);
    }
    expect([name, problems.length > 0]).toEqual([name, true]);
  }
});
