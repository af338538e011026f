import { describe, expect, it } from "vitest";
import { codePoints } from "@/lib/model/text";
import { annotationsFile } from "@/lib/view/package/annotations";
import { loadRiver } from "../../fixtures/load-river";
import { codedSource } from "../coded-source";

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
interface Annotation {
  readonly id: string;
  readonly target: { readonly source: string; readonly selector: readonly [Selector, Selector] };
}

/** What another program reads: the annotations of a file. */
const read = (file: string): readonly Annotation[] => JSON.parse(file).first.items;

describe("annotations", () => {
  it("are one for each quote, under the address of its passage", async () => {
    const library = await loadRiver();
    const collection = JSON.parse(annotationsFile(library));
    const ids = read(annotationsFile(library)).map(({ id }) => id);
    const quotes = library.corpus.recommendations.flatMap((each) => each.quotes);
    expect(ids).toHaveLength(quotes.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(collection).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
      total: quotes.length,
      first: { type: "AnnotationPage" },
    });
  });

  it.each([
    ["Latin", "It says: close the weirs now, and again."],
    ["beyond the first plane", "𝔸 𝔹: 👩‍👩‍👧 close the weirs now 🏞️ then."],
    ["right to left", "הוא אומר: close the weirs now, ושוב."],
    ["with combining marks", "e\u0301e\u0301: close the weirs now\u0301."],
    ["at both ends", "close the weirs now"],
  ])("find their words by quote and by place in a text %s", (_script, text) => {
    const { library } = codedSource(text, { quotes: { "source/r": ["close the weirs now"] } });
    const [annotation] = read(annotationsFile(library));
    const [quote, place] = annotation?.target.selector ?? [];
    const points = codePoints(text);
    expect(quote?.type).toBe("TextQuoteSelector");
    expect(place?.type).toBe("TextPositionSelector");
    expect([...text].slice(place?.start, place?.end).join("")).toBe(quote?.exact);
    expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    expect(points.slice(place?.start ?? 0, place?.end ?? 0)).toBe("close the weirs now");
  });
});
