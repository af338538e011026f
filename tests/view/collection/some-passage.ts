import type { CitedPassage } from "@/lib/view/citation/cited-passage";

/** A passage in a few words. */
export function somePassage(sketch: Partial<CitedPassage> = {}): CitedPassage {
  return {
    id: "river/open.1",
    kind: "quote",
    text: "Open it.",
    source: "river",
    language: "en",
    authors: ["Riverside Forum"],
    title: "A river",
    date: "2031-05-04",
    actor: "Riverside Forum",
    isReported: false,
    link: "/sources/river#river/open.1",
    corpus: "Rivers",
    dataVersion: "3",
    ...sketch,
  };
}
