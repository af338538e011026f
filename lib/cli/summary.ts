import type { Library } from "@/lib/model/corpus";
import { coverSources } from "@/lib/view/method/source-survey";
import { align } from "./align";

/** The size of a corpus, by source and in all, as a table in plain text. */
export function formatSummary(library: Library): string {
  const { corpus, texts } = library;
  const head = [
    "source",
    "recommendations",
    "reported",
    "quotes",
    "measures",
    "actors",
    "set aside",
    "sentences quoted",
  ];
  const setAsideIn = (id: string) => texts[id]?.setAside.length ?? 0;
  const rows = coverSources(library).map(({ source: { id }, sentences, counts: states }) => {
    const own = corpus.recommendations.filter(({ source }) => source === id);
    return [id, ...counts(own), String(setAsideIn(id)), `${states.quoted} of ${sentences}`];
  });
  const setAside = Object.keys(texts).reduce((sum, id) => sum + setAsideIn(id), 0);
  const all = ["all", ...counts(corpus.recommendations), String(setAside), ""];
  return `${align([head, ...rows, all])}${shared(corpus)}`;
}

function counts(recommendations: Library["corpus"]["recommendations"]): string[] {
  return [
    recommendations.length,
    recommendations.filter(({ voice }) => voice === "reported").length,
    recommendations.reduce((sum, { quotes }) => sum + quotes.length, 0),
    new Set(recommendations.map(({ measure }) => measure)).size,
    new Set(recommendations.map(({ actor }) => actor)).size,
  ].map(String);
}

function shared({ measures, recommendations }: Library["corpus"]): string {
  const several = (key: "actor" | "source") =>
    measures.filter(({ id }) => {
      const held = recommendations
        .filter(({ measure }) => measure === id)
        .map((recommendation) => recommendation[key]);
      return new Set(held).size > 1;
    }).length;
  return `${several("actor")} of ${measures.length} measures have positions of two or more actors, ${several("source")} of two or more sources.\n`;
}
