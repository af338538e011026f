/** What of a page stands in no paragraph. */
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT AUDIO VIDEO CANVAS SELECT BUTTON HEAD".split(" "),
);
/** Elements that stand on lines of their own (HTML Standard, 15.3 and the sections after it). */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

/**
 * The text of a page or of a part of it: a paragraph on a line, headings with `#`, items of lists with a dash or their
 * number, the cells of a row joined by bars.
 */
export function htmlText(root: Element): string {
  const out: Block[] = [];
  walk(root, { out, prefix: "", depth: 0 });
  const blocks = out
    .map(({ text, ...rest }) => ({ ...rest, text: tidy(text) }))
    .filter(({ text }) => /\S/.test(text));
  return blocks
    .map(({ prefix, text, isItem }, at) => {
      const gap = at === 0 ? "" : isItem && blocks[at - 1]?.isItem ? "\n" : "\n\n";
      return gap + prefix + text;
    })
    .join("");
}

interface Block {
  text: string;
  readonly prefix: string;
  readonly isItem: boolean;
}

interface Place {
  readonly out: Block[];
  /** What stands before the next text. */
  readonly prefix: string;
  /** Of lists in lists. */
  readonly depth: number;
  /** Whether the ends of lines are those of the text. */
  readonly isPre?: boolean;
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n\u00a0\u202f]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n+/g, "\n")
    .trim();
}

function walk(element: Element, place: Place): void {
  let { prefix } = place;
  let current: Block | undefined;
  const add = (text: string) => {
    if (current === undefined) {
      if (!/\S/.test(text)) return;
      current = { text: "", prefix, isItem: /^ *(?:-|\d+\.) /.test(prefix) };
      place.out.push(current);
      prefix = "";
    }
    current.text += text;
  };
  const visit = (node: ChildNode) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? "";
      add(place.isPre ? text : text.replace(/[^\S\u00a0\u202f]+/g, " "));
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    const name = child.tagName.toUpperCase();
    if (SKIPPED.has(name) || child.hasAttribute("hidden")) return;
    if (name === "BR") add("\n");
    else if (!BLOCKS.has(name)) {
      const { before, after, raised } = marksOf(child, name);
      add(before);
      if (raised === undefined) for (const inner of child.childNodes) visit(inner);
      else add(raised);
      add(after);
    } else {
      current = undefined;
      walkBlock(child, name, { ...place, prefix });
      prefix = "";
    }
  };
  for (const node of element.childNodes) visit(node);
}

function walkBlock(element: Element, name: string, place: Place): void {
  const { out, depth } = place;
  if (name === "TR") {
    const cells = Array.from(element.children, (cell) => htmlText(cell).replace(/\n+/g, " "));
    out.push({ text: cells.filter((cell) => cell !== "").join(" | "), prefix: place.prefix, isItem: false });
  } else if (/^H[1-6]$/.test(name)) {
    const text = htmlText(element).replace(/\n+/g, " ").replace(/^#+ /, "");
    out.push({ text, prefix: `${"#".repeat(Number(name[1]))} `, isItem: false });
  } else if (name === "UL" || name === "OL") {
    let number = Number(element.getAttribute("start") ?? 1);
    for (const item of element.children) {
      const mark = name === "OL" ? `${number++}. ` : "- ";
      walk(item, { out, prefix: "  ".repeat(depth) + mark, depth: depth + 1 });
    }
  } else walk(element, { ...place, isPre: place.isPre || name === "PRE" });
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What a page shows of an element within a line by other means than its characters, and would be lost with it. */
function marksOf(
  element: Element,
  name: string,
): { readonly before: string; readonly after: string; readonly raised?: string } {
  const text = (element.textContent ?? "").trim();
  if (name === "Q" && text !== "") {
    const isInner = element.parentElement?.closest("q") !== null;
    return isInner ? { before: "‘", after: "’" } : { before: "“", after: "”" };
  }
  if (name === "SUP") {
    // The number of a note would become a part of the word before it, and an exponent one of the number.
    const isNote = element.querySelector("a") !== null || element.closest("a") !== null;
    if (isNote && /^(?:\p{L}|\d+|[*†‡]+)$/u.test(text)) return { before: "[", after: "]" };
    const raised = text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit).replace(/^[-−]/, "⁻");
    if (/^[-−]?\d+$/.test(text)) return { before: "", after: "", raised };
  }
  return { before: "", after: "" };
}
