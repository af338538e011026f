import { describe, expect, it } from "vitest";
import { type Block, type Inline, parseProse, plainText } from "@/lib/view/method/prose";

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });

describe("blocks", () => {
  it.each<[string, string, readonly Block[]]>([
    ["a paragraph", "One\nline.", [paragraph(text("One\nline."))]],
    [
      "a bulleted list",
      "- a\n- b",
      [{ kind: "list", items: [[paragraph(text("a"))], [paragraph(text("b"))]] }],
    ],
    ["a numbered list", "3. a", [{ kind: "list", start: 3, items: [[paragraph(text("a"))]] }]],
    [
      "a list in a list",
      "- a\n  - b",
      [
        {
          kind: "list",
          items: [[paragraph(text("a")), { kind: "list", items: [[paragraph(text("b"))]] }]],
        },
      ],
    ],
    [
      "a table",
      "| a | b |\n| --- | --- |\n| c | **d** |",
      [
        {
          kind: "table",
          head: [[text("a")], [text("b")]],
          rows: [[[text("c")], [{ kind: "strong", children: [text("d")] }]]],
        },
      ],
    ],
    ["a quotation", "> a", [{ kind: "quote", blocks: [paragraph(text("a"))] }]],
    ["a block of code", "```yaml\na: 1\n```", [{ kind: "code", text: "a: 1" }]],
    ["a rule", "---", [{ kind: "rule" }]],
    ["a part from the corpus", "{{coverage}}", [{ kind: "part", name: "coverage" }]],
    ["a slot that names no part", "{{gone}}", [paragraph(text("{{gone}}"))]],
    ["a byte order mark", "\ufeffa", [paragraph(text("a"))]],
    ["nothing", "", []],
  ])("%s", (_what, markdown, blocks) => {
    expect(parseProse(markdown)).toEqual(blocks);
  });

  it("headings have ids of their own words, each once, and never the level of the page's title", () => {
    const blocks = parseProse("# Known *limits*\n\n## Known limits\n\n### Предел 2\n\n##### …");
    expect(blocks.map((block) => (block.kind === "heading" ? [block.level, block.id] : block))).toEqual([
      [2, "known-limits"],
      [2, "known-limits-2"],
      [3, "предел-2"],
      [4, "section"],
    ]);
  });
});

describe("running text", () => {
  const inlines = (markdown: string) => {
    const [block] = parseProse(markdown);
    return block?.kind === "paragraph" ? block.children : [];
  };

  it.each<[string, readonly Inline[]]>([
    ["*a*", [{ kind: "emphasis", children: [text("a")] }]],
    ["~~a~~", [{ kind: "deleted", children: [text("a")] }]],
    ["`a<b`", [{ kind: "code", text: "a<b" }]],
    ["a  \nb", [text("a"), { kind: "break" }, text("b")]],
    ["\\*a", [text("*"), text("a")]],
    ["![a](/b.png)", [text("a")]],
  ])("%j", (markdown, expected) => {
    expect(inlines(markdown)).toEqual(expected);
  });

  it.each(["https://example.org/a", "http://example.org", "/measures/a", "#marks", "mailto:a@example.org"])(
    "a link to %s stays",
    (address) => {
      expect(inlines(`[a](${address})`)).toEqual([{ kind: "link", address, children: [text("a")] }]);
    },
  );

  it.each(["javascript:alert(1)", "data:text/html,a", "//example.org", "file:///etc/passwd", "a/b"])(
    "a link to %s is only its words",
    (address) => {
      expect(inlines(`[a](${address})`)).toEqual([text("a")]);
    },
  );
});

describe("HTML", () => {
  it.each([
    ["a block", "<script>alert(1)</script>\n\nText."],
    ["a comment", "<!-- a -->\n\nText."],
    ["a tag inside a sentence", '<img src="x" onerror="alert(1)">Text.'],
  ])("%s is left out", (_what, markdown) => {
    expect(
      parseProse(markdown).map((block) => ("children" in block ? plainText(block.children) : "")),
    ).toEqual(["Text."]);
  });
});

it("plain text is the words without what marks them", () => {
  const [block] = parseProse("a **b *c*** `d` [e](/f)  \ng");
  expect(block && "children" in block && plainText(block.children)).toBe("a b c d e g");
});
