import { marked } from "marked";
import { describe, expect, it } from "vitest";
import type { Recommendation } from "@/lib/model/corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { toCitationItem } from "@/lib/view/citation/citation";
import { citeSources, formatCitation } from "@/lib/view/citation/citation-formats";
import { toCitations, toMarkdown } from "@/lib/view/export/copied-text";
import { buildCorpus } from "../../build-corpus";

type Sketch = Partial<Omit<Recommendation, "quotes">> & { readonly quotes?: readonly string[] };

function copied(...recommendations: Sketch[]) {
  const corpus = buildCorpus({
    meta: { title: "A river for everyone", dataVersion: "3" },
    actors: ["forum", "mayor"],
    measures: ["close-weirs"],
    sources: [
      { id: "river", title: "Open the water", author: "forum", date: "2031-05-04" },
      { id: "letter", title: "No *more* weirs", author: "mayor" },
      { id: "unread", author: "mayor" },
    ],
    recommendations,
  });
  const index = indexCorpus(corpus);
  return {
    recommendations: corpus.recommendations,
    index,
    cited: citeSources(index),
    origin: "https://river.example",
  };
}

describe("copied citations", () => {
  const all = copied({}, { source: "letter" }, {});

  it("are those of the pages of the recommendations, one a line", () => {
    const lines = all.recommendations.map((recommendation) => {
      const item = toCitationItem(recommendation, all.index, all.origin);
      return item && formatCitation(item).text;
    });
    expect(toCitations(all)).toBe(`${lines.join("\n")}\n`);
    expect(lines[0]).toBe(
      "Forum. (2031, May 4). Open the water [Statement]. " +
        "Coded as river/r1 in “A river for everyone”, data version 3, https://river.example/recommendations/river/r1.",
    );
  });

  it("need one line a source, and none of a source without recommendations", () => {
    expect(Object.keys(all.cited)).toEqual(["river", "letter"]);
  });
});

describe("copied Markdown", () => {
  it("has statement, position, condition, quotes and citation", () => {
    const text = toMarkdown(
      copied(
        {
          stance: "conditional",
          condition: "a ladder is built",
          statement: "Close them.",
          quotes: ["One.\n\nTwo.", "3."],
        },
        { actor: "mayor", stance: "against", statement: "Keep them.", quotes: ["Keep."] },
      ),
    );
    const note = (id: string) =>
      `Forum. (2031, May 4). Open the water \\[Statement\\]. Coded as ${id} in “A river for everyone”, data version 3, https://river.example/recommendations/${id}.`;
    expect(text).toBe(
      [
        "**Close them.**",
        "Forum, on a condition: Close weirs",
        "On the condition: a ladder is built",
        "> One.\n>\n> Two.",
        "> 3\\.",
        note("river/r1"),
        "**Keep them.**",
        "Mayor (reported), against: Close weirs",
        "> Keep.",
        `${note("river/r2")}\n`,
      ].join("\n\n"),
    );
  });

  it.each([
    "* a star and _a line_ and `code`",
    "# no heading",
    "1. no list",
    "12) no list",
    "- no list",
    "+ no list",
    "=== no heading\n---",
    "<b>no HTML</b> &amp; <https://example.org>",
    "[no](https://example.org) ![picture](x)",
    "> no quote in a quote",
    "~~nothing~~ a | b",
    "https://example.org/a_b_c?e=1&copy=2",
    "back\\slash \\* star",
  ])("shows the very words, whatever they mean in Markdown: %j", (words) => {
    const text = toMarkdown(copied({ statement: words, quotes: [words] }));
    const html = marked.parse(text, { async: false });
    const inside = (tag: string) => {
      const [, content = ""] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html) ?? [];
      return content
        .replace(/<\/?(p|a)\b[^>]*>/g, "")
        .trim()
        .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? "");
    };
    expect(inside("blockquote")).toBe(words);
    expect(inside("strong")).toBe(words);
  });

  it("leaves addresses whole, so that they can be followed", () => {
    const text = toMarkdown(copied({ condition: "see https://example.org/a_b?c_d=1&e=2 first" }));
    expect(text).toContain("see https://example.org/a_b?c_d=1&e=2 first");
  });

  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
});
