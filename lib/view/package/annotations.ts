import type { Library } from "@/lib/model/corpus";
import { codePoints } from "@/lib/model/text";
import { indexCorpus } from "@/lib/query/corpus-index";
import { absoluteAddress, passageAddress } from "@/lib/query/page-addresses";

/** How many code points before and after a quote are given with it. */
const CONTEXT = 32;

/**
 * Every quote as a W3C Web Annotation (Recommendation of 23 February 2017), in one collection. A quote is given twice: by its
 * words with what stands around them (TextQuoteSelector), and by its place (TextPositionSelector), which that standard counts
 * in code points from 0, the end exclusive, as this corpus does.
 *
 * @returns JSON-LD
 */
export function annotationsFile({ corpus, texts }: Library): string {
  const { measures } = indexCorpus(corpus);
  const address = (path: string) => absoluteAddress(path, corpus.meta.site);
  const items = corpus.sources.flatMap((source) => {
    const text = codePoints(texts[source.id]?.text ?? "");
    const around = (start: number, end: number) => ({
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, Math.min(text.length, end + CONTEXT)),
    });
    return corpus.recommendations
      .filter((recommendation) => recommendation.source === source.id)
      .flatMap(({ id, measure, stance, statement, quotes }) =>
        quotes.map(({ exact, start, end }, at) => ({
          id: address(passageAddress(source.id, id, at)),
          type: "Annotation",
          motivation: "classifying",
          body: [
            { type: "TextualBody", purpose: "describing", value: statement, format: "text/plain" },
            {
              type: "SpecificResource",
              purpose: "classifying",
              source: { id: address(`/measures/${measure}`), label: measures.get(measure)?.label ?? measure },
            },
            { type: "TextualBody", purpose: "tagging", value: stance },
          ],
          target: {
            // Where the text itself may be shown, offsets are those of that file; else of the document as it was received.
            source: address(source.fullText ? `/seeds/${source.id}.txt` : `/sources/${source.id}`),
            selector: [
              { type: "TextQuoteSelector", exact, ...around(start, end) },
              { type: "TextPositionSelector", start, end },
            ],
          },
        })),
      );
  });
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: address("/annotations.jsonld"),
    type: "AnnotationCollection",
    label: `Quotes of ${corpus.meta.title}, data version ${corpus.meta.dataVersion}`,
    total: items.length,
    first: { id: address("/annotations.jsonld#page"), type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
