import type { Library } from "@/lib/model/corpus";
import { coverage } from "@/lib/model/coverage";
import { align } from "./align";

/** The size of a corpus, by source and in all, as a table in plain text. */
export function formatSummary({ corpus, texts }: Library): string {
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
  const rows = corpus.sources.map(({ id, language }) => {
    const own = corpus.recommendations.filter(({ source }) => source === id);
    const text = texts[id];
    const quotes = new Map(own.map((recommendation) => [recommendation.id, recommendation.quotes]));
    const sentences = text ? coverage(text.text, language, { quotes, setAside: text.setAside }) : [];
    const quoted = sentences.filter(({ state }) => state === "quoted").length;
    return [id, ...counts(own), String(text?.setAside.length ?? 0), `${quoted} of ${sentences.length}`];
  });
  const setAside = Object.values(texts).reduce((sum, text) => sum + text.setAside.length, 0);
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
