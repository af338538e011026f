import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Prose } from "@/components/method/prose";
import { methodParts } from "@/lib/model/method-slots";
import { parseProse, plainText } from "@/lib/view/method/prose";

const parts = Object.fromEntries(methodParts.map((name) => [name, `the part ${name}`]));

/** A text as a page shows it, without its classes. */
function draw(markdown: string): string {
  // biome-ignore lint/suspicious/noExplicitAny: each of the parts is there.
  const props = { ...parseProse(markdown), parts: parts as any };
  return renderToStaticMarkup(createElement(Prose, props)).replaceAll(/ class="[^"]*"/g, "");
}

describe("blocks", () => {
  it.each([
    ["a paragraph", "One\nline.", "<p>One\nline.</p>"],
    ["a bulleted list", "- a\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"],
    ["a numbered list", "3. a", '<ol start="3"><li><p>a</p></li></ol>'],
    ["a list in a list", "- a\n  - b", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>"],
    [
      "a table",
      "| a | b |\n| --- | --- |\n| c | **d** |",
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td><strong>d</strong></td></tr></tbody></table>',
    ],
    ["a quotation", "> a", "<blockquote><p>a</p></blockquote>"],
    ["a block of code", "```yaml\na: 1\n```", "<pre><code>a: 1</code></pre>"],
    ["a rule", "---", "<hr/>"],
    ["a part from the corpus", "{{coverage}}", "<div>the part coverage</div>"],
    ["a slot that names no part", "{{gone}}", "<p>{{gone}}</p>"],
    ["a byte order mark", "\ufeffa", "<p>a</p>"],
    ["nothing", "", ""],
  ])("%s", (_what, markdown, html) => {
    expect(draw(markdown)).toBe(html);
  });

  it("headings have ids of their own words, each once, and never the level of the page's title", () => {
    expect(draw("# Known *limits*\n\n## Known limits\n\n> ### Предел 2\n\n##### …")).toBe(
      '<h2 id="known-limits">Known <em>limits</em></h2><h2 id="known-limits-2">Known limits</h2><blockquote><h3 id="предел-2">Предел 2</h3></blockquote><h4 id="section">…</h4>',
    );
  });
});

describe("running text", () => {
  it.each([
    ["*a*", "<em>a</em>"],
    ["~~a~~", "<del>a</del>"],
    ["`a<b`", "<code>a&lt;b</code>"],
    ["a  \nb", "a<br/>b"],
    ["\\*a", "*a"],
    ["![a](/b.png)", "a"],
  ])("%j", (markdown, html) => {
    expect(draw(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each(["https://example.org/a", "http://example.org", "/measures/a", "#marks", "mailto:a@example.org"])(
    "a link to %s stays",
    (address) => {
      expect(draw(`[a](${address})`)).toBe(`<p><a href="${address}">a</a></p>`);
    },
  );

  it.each(["javascript:alert(1)", "data:text/html,a", "//example.org", "file:///etc/passwd", "a/b"])(
    "a link to %s is only its words",
    (address) => {
      expect(draw(`[a](${address})`)).toBe("<p>a</p>");
    },
  );
});

describe("HTML", () => {
  it.each([
    ["a block", "<script>alert(1)</script>\n\nText."],
    ["a comment", "<!-- a -->\n\nText."],
    ["a tag inside a sentence", '<img src="x" onerror="alert(1)">Text.'],
  ])("%s is left out", (_what, markdown) => {
    expect(draw(markdown)).toBe("<p>Text.</p>");
  });
});

it("plain text is the words without what marks them", () => {
  expect(plainText(parseProse("a **b *c*** `d` [e](/f)  \ng").blocks)).toBe("a b c d e g");
});
