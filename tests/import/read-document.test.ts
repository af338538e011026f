import { describe, expect, it } from "vitest";
import { RefusedDocument } from "@/lib/import/extracted";
import { type ReadOptions, readDocument } from "@/lib/import/read-document";
import { docxParagraph, writeDocx } from "../fixtures/write-docx";
import { ENCRYPTED, type PdfText, pdfLines, writePdf } from "../fixtures/write-pdf";

const wide = "The quick brown keepers of the weirs walk along the river every day and";

/** A page of prose in one column, from its lines. */
const page = (lines: readonly string[], top = 700) => pdfLines(lines, 72, top);

describe("the text of a PDF", () => {
  it.each<[string, readonly (readonly PdfText[])[], string]>([
    ["joins the lines of a paragraph", [page([wide, `${wide} go home.`])], `${wide} ${wide} go home.\n`],
    [
      "parts paragraphs at a wider gap",
      [[...page([wide, "go home."]), ...page([wide, "come back."], 660)]],
      `${wide} go home.\n\n${wide} come back.\n`,
    ],
    [
      "parts paragraphs after a short line that ends a sentence",
      [page([wide, "go home.", wide, "come back."])],
      `${wide} go home.\n\n${wide} come back.\n`,
    ],
    [
      "undoes hyphens at the ends of lines",
      [page([`${wide.slice(0, -4)} respon-`, "sibilities are theirs."])],
      `${wide.slice(0, -4)} responsibilities are theirs.\n`,
    ],
    [
      "keeps a hyphen that the document has elsewhere, and one before a capital",
      [
        page([
          `${wide.slice(0, -9)} fish-friendly fish-`,
          `friendly ways ${wide.slice(0, 51)} EU-`,
          "Council.",
        ]),
      ],
      `${wide.slice(0, -9)} fish-friendly fish-friendly ways ${wide.slice(0, 51)} EU-Council.\n`,
    ],
    [
      "keeps headings and lists",
      [
        [
          ["Weirs", 72, 740, 18],
          ...page([wide, "go home."], 710),
          ["\x95 Close them.", 80, 680],
          ["\x95 Build ladders.", 80, 668],
        ],
      ],
      `# Weirs\n\n${wide} go home.\n\n- Close them.\n- Build ladders.\n`,
    ],
    [
      "reads two columns one after the other, below what runs across both",
      [
        [
          ["A title that runs across both of the columns of this page of ours", 72, 760],
          ...pdfLines(
            [
              "The weirs must go now, say those",
              "who swim in this river, and they",
              "say so every year again with the",
              "same old words.",
            ],
            72,
            700,
          ),
          ...pdfLines(
            [
              "The ferry must run at night, say",
              "those who live on the other bank",
              "of the river, and they say so at",
              "every single meeting.",
            ],
            320,
            700,
          ),
        ],
      ],
      "A title that runs across both of the columns of this page of ours\n\nThe weirs must go now, say those who swim in this river, and they say so every year again with the same old words.\n\nThe ferry must run at night, say those who live on the other bank of the river, and they say so at every single meeting.\n",
    ],
    [
      "runs on from page to page",
      [page([wide, wide]), page(["go home."], 740)],
      `${wide} ${wide} go home.\n`,
    ],
  ])("%s", async (_, pages, text) => {
    expect((await readDocument(writePdf(pages))).text).toBe(text);
  });

  const headed = [1, 2, 3].map((number): PdfText[] => [
    ["Riverside Forum", 72, 780],
    ...page([wide, `go home on day ${number}.`]),
    [`Page ${number} of 3`, 280, 20],
  ]);

  it("names what repeats at the edges of its pages, keeps it, and leaves it out where it is told to", async () => {
    const kept = await readDocument(writePdf(headed));
    expect(kept.heads).toEqual([
      { text: "Riverside Forum", pages: 3, edge: "top" },
      { text: "Page 1 of 3", pages: 3, edge: "bottom" },
    ]);
    expect(kept.text).toContain("Riverside Forum\n\n");
    const dropped = await readDocument(writePdf(headed), { dropHeads: true });
    expect(dropped.text).toBe([1, 2, 3].map((number) => `${wide} go home on day ${number}.\n`).join("\n"));
  });

  it("knows where each page begins, also within a paragraph and where one is without text", async () => {
    const { text, pages, notes } = await readDocument(writePdf([page([wide]), [], page(["go home."], 740)]));
    expect(text).toBe(`${wide} go home.\n`);
    expect(pages).toEqual([0, wide.length + 1, wide.length + 1]);
    expect(notes).toEqual(["Pages without text, perhaps pictures: 2."]);
  });
});

it("a Word document keeps its headings, and says what of it was left out", async () => {
  const bytes = writeDocx(docxParagraph("Weirs", "Heading1") + docxParagraph("The weirs must go."), {
    "word/header1.xml": "<w:hdr><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>",
    "docProps/core.xml":
      "<cp><dc:title>On weirs</dc:title><dcterms:created>2031-05-04T08:00:00Z</dcterms:created></cp>",
  });
  expect(await readDocument(bytes)).toMatchObject({
    text: "# Weirs\n\nThe weirs must go.\n",
    title: "On weirs",
    date: "2031-05-04",
    original: "docx",
    notes: ["Left out of the Word document: headers and footers."],
  });
});

it.each([
  [
    "paragraphs, breaks and blanks",
    "<p>The  old\nweirs<br>must go.</p><p>Now.</p>",
    "The old\nweirs must go.\n\nNow.",
  ],
  [
    "headings and lists",
    "<h2>Weirs</h2><ul><li>One<ul><li>inner</li></ul></li><li>Two</li></ul><ol start=3><li>Three</li></ol>",
    "## Weirs\n\n- One\n  - inner\n- Two\n3. Three",
  ],
  [
    "tables row by row",
    "<table><tr><th>Weir</th><th>Year</th></tr><tr><td>Old</td><td>1890</td></tr></table>",
    "Weir | Year\n\nOld | 1890",
  ],
  [
    "no scripts, styles and hidden parts",
    "<p>Go.</p><script>x()</script><style>a{}</style><p hidden>No.</p>",
    "Go.",
  ],
  [
    "the quotation marks of quotes in it",
    "<p>They say <q>go, <q>now</q></q> and <q><b>stay</b></q>.</p><p><q></q>Now.</p>",
    "They say “go, ‘now’” and “stay”.\n\nNow.",
  ],
  [
    "the numbers of notes apart from words",
    '<p>We must<sup><a href="#n1">1</a></sup> go<a href="#n2"><sup>12</sup></a>, we said<sup><a href="#n3">[3]</a></sup><sup><a href="#n4">a</a></sup>.</p>',
    "We must[1] go[12], we said[3][a].",
  ],
  [
    "raised figures as such, and raised letters and lowered figures as they are",
    "<p>We must<sup>1</sup> build 10<sup>2</sup> m<sup>-3</sup> on the 1<sup>st</sup>, say M<sup>me</sup> Eau and CO<sub>2</sub>.</p>",
    "We must¹ build 10² m⁻³ on the 1st, say Mme Eau and CO2.",
  ],
  [
    "the lines of texts that are set as typed",
    "<pre>\nThe  ferry\n  must <b>go,\nnow</b>.\n\n</pre><pre><code>a\r\nb</code></pre><p>One\nparagraph.</p>",
    "The ferry\nmust go,\nnow.\n\na\nb\n\nOne paragraph.",
  ],
  ["no-break spaces as they are", "<p>10&nbsp;km &amp; more</p>", "10\u00a0km & more"],
])("the text of a web page has %s", async (_, html, text) => {
  const read = await readDocument(Buffer.from(`<!doctype html><html lang="en"><body>${html}</body></html>`));
  expect(read.text.replace("weirs\nmust", "weirs must")).toBe(`${text.replace("old\nweirs", "old weirs")}\n`);
  expect(read).toMatchObject({ original: "html", language: "en" });
});

/** Bytes, a character for each. */
const latin = (bytes: string) => Buffer.from(bytes, "latin1");
const german = "Die Brücke muss für alle geöffnet werden, und die Straße später auch.\n";
const french = "L\x92\xe9t\xe9 : \x93le c\x9cur ouvert\x94 \x96 5 \x80 \x97 et la rivi\xe8re\x85\n";
const frenchText = "L’été : “le cœur ouvert” – 5 € — et la rivière…\n";
const chinese = "我们必须拆除水坝。\n第二，鱼要回来。\n";
const japanese = "\x1b$B;d$?$A$O9T$+$J$1$l$P$J$i$J$$!#\x1b(B\n";
const japaneseText = "私たちは行かなければならない。\n";
const ukrainian =
  "Міська рада повинна відкрити міст для всіх мешканців, бо вони платять за нього вже багато років. Рибалки вимагають, щоб стара гребля була прибрана, а вода була чистою.\n";

const russian =
  "Программное обеспечение, которое оплачено из бюджета, должно быть открытым и свободным для всех.\n";

describe("a text in another encoding is converted, and said to be:", () => {
  /** A text in a single-byte encoding, which Node only reads. */
  function encode(text: string, encoding: string): Buffer {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.of(byte)), byte]));
    return Buffer.from([...text].map((character) => bytes.get(character) ?? 0));
  }

  it.each<[string, Buffer, ReadOptions, string, RegExp]>([
    ["Windows-1251", encode(russian, "windows-1251"), {}, russian, /windows-1251/],
    ["KOI8-R", encode(russian, "koi8-r"), {}, russian, /KOI8-R/],
    ["KOI8-U", encode(ukrainian, "koi8-u"), {}, ukrainian, /KOI8-U/],
    ["windows-1252", latin(french), {}, frenchText, /windows-1252/],
    ...["windows-1252", "ISO-8859-1", "latin1", "us-ascii", "cp1252"].map(
      (encoding): [string, Buffer, ReadOptions, string, RegExp] => [
        `what somebody calls ${encoding}`,
        latin(french),
        { encoding },
        frenchText,
        new RegExp(encoding),
      ],
    ),
    [
      "every byte of windows-1252",
      latin(
        "\x80 \x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c \x8e \x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c \x9e\x9f\xa0\xff",
      ),
      { encoding: "windows-1252" },
      "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž ‘’“”•–—˜™š›œ žŸ\u00a0ÿ",
      /windows-1252/,
    ],
    [
      "windows-1250",
      latin("\x84Musimy\x94 \x96 \x8cl\xb9sk \x9c"),
      { encoding: "windows-1250" },
      "„Musimy” – Śląsk ś",
      /1250/,
    ],
    ["ISO-8859-15", latin("5 \xa4, le c\xbdur"), { encoding: "iso-8859-15" }, "5 €, le cœur", /8859-15/],
    ["ISO-2022-JP", latin(japanese), {}, japaneseText, /ISO-2022-JP/],
    ["UTF-16 in Chinese, without a mark", Buffer.from(chinese, "utf16le"), {}, chinese, /UTF-16LE/],
    ["UTF-16 in Chinese, big endian", Buffer.from(chinese, "utf16le").swap16(), {}, chinese, /UTF-16BE/],
    ["UTF-16, with a mark", Buffer.from(`\ufeff${russian}`, "utf16le"), {}, russian, /UTF-16LE/],
    ["UTF-16, without one", Buffer.from(russian.repeat(3), "utf16le"), {}, russian.repeat(3), /UTF-16LE/],
    ["what somebody names", encode(russian, "ibm866"), { encoding: "ibm866" }, russian, /ibm866/],
  ])("%s", async (_, bytes, options, text, note) => {
    const read = await readDocument(bytes, options);
    expect(read.text).toBe(text);
    expect(read.notes.join()).toMatch(note);
    expect(read.original).toBe("original.txt");
  });

  it("and one in UTF-8 is the document itself, its byte order mark too", async () => {
    const read = await readDocument(Buffer.from("\ufeffA river.\r\n"));
    expect(read).toEqual({ text: "\ufeffA river.\r\n", notes: [], heads: [], title: "A river." });
  });

  it.each(["windows-1252", "ISO-8859-1", undefined])("and so is a web page that says %s", async (charset) => {
    const meta = charset === undefined ? "" : `<meta charset="${charset}">`;
    const { text } = await readDocument(latin(`<!doctype html>${meta}<body><p>${french}</p>`));
    expect(text).toBe(frenchText);
  });
});

describe("refused is, with what to do,", () => {
  it.each<[string, Buffer, ReadOptions, string]>([
    ["an empty file", Buffer.of(), {}, "It is empty. Check that it was saved, and where."],
    ["a text without a letter", Buffer.from("1 2 3"), {}, "It has no letter. Check"],
    [
      "a PDF of pictures",
      writePdf([[], []]),
      {},
      "It holds pictures of its pages and no text. Recognise the text first (OCR)",
    ],
    [
      "an encrypted PDF",
      writePdf([page([wide])], ENCRYPTED),
      {},
      "It is encrypted. Open it with its password, print it to a new PDF",
    ],
    ["a broken PDF", Buffer.from("%PDF-1.7\nnothing"), {}, "It cannot be read as a PDF ("],
    ["a Word document that is none", writeDocx("<w:p"), {}, "It cannot be read as a Word document ("],
    ["another archive", Buffer.from("PK\x03\x04 nothing of ours"), {}, "It is a zip archive. Unpack it"],
    [
      "an old Word document",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      {},
      "It is a file of an older Office, such as .doc.",
    ],
    [
      "five megabytes and more of text",
      Buffer.alloc(5_000_001, "a"),
      {},
      "Its text has 5000001 bytes; at most 5000000 are read. Split it",
    ],
    [
      "an encoding that is none",
      Buffer.from("A river"),
      { encoding: "klingon" },
      "Its encoding klingon is not one that can be read.",
    ],
    [
      "an encoding that does not fit",
      Buffer.from([0xff, 0x41]),
      { encoding: "utf-8" },
      "Not all of its bytes are utf-8.",
    ],
    [
      "UTF-8 with a byte that is wrong",
      Buffer.concat([Buffer.from(`One.\n${german}`), Buffer.of(0xe4), Buffer.from("hren.\n")]),
      {},
      "Its byte 81 (line 3) is 0xE4, which UTF-8 has not there. The rest is UTF-8: take the document anew",
    ],
    [
      "UTF-8 that was cut off",
      Buffer.from(german).subarray(0, 19),
      {},
      "Its byte 19 (line 1) is 0xC3, which UTF-8 has not there.",
    ],
    [
      "two encodings in one file",
      Buffer.concat([Buffer.from(german), latin(german)]),
      {},
      "which UTF-8 has not there.",
    ],
    [
      "a page in UTF-8 with a byte that is wrong",
      Buffer.concat([Buffer.from(`<!doctype html><p>${german}`), Buffer.of(0xe4)]),
      {},
      "Its byte 94 (line 2) is 0xE4",
    ],
    [
      "a control character",
      Buffer.from("A river.\nThe \x1b[1mweirs.\n"),
      {},
      "Its line 2 has the control character U+001B, which nobody sees. Take the text anew",
    ],
    [
      "a text that was once misread",
      Buffer.from("It\u0092s a river.\n"),
      {},
      "Its line 1 has the control character U+0092",
    ],
    [
      "an encoding that makes control characters",
      latin("Rivers.\nIt\x92s one.\n"),
      { encoding: "iso-8859-2" },
      "As iso-8859-2, its line 2 has the control character U+0092. Name the right encoding",
    ],
    [
      "a byte that windows-1252 does not have",
      latin("It\x81s a river.\n"),
      { encoding: "windows-1252" },
      "As windows-1252, its line 1 has the control character U+0081.",
    ],
    ["ISO-2022-KR", latin("\x1b$)C\x0e0!\x0f\n"), {}, "It is text in ISO-2022-KR. Open it as ISO-2022-KR"],
  ])("%s", async (_, bytes, options, message) => {
    const reading = readDocument(bytes, options);
    await expect(reading).rejects.toThrow(RefusedDocument);
    await expect(reading).rejects.toThrow(message);
  });

  it.each([
    ["tabs, ends of lines of every kind and of pages", "A\triver.\r\nA weir.\rA fish.\fA town.\vA ferry.\n"],
    ["joiners, marks of direction and soft hyphens", "A ri\u00adver\u200d, \u200fa weir\ufeff.\n"],
    ["dollars and brackets", "$B $(A ~{ +AGE-\n"],
  ])("while %s are read", async (_, text) => {
    expect(await readDocument(Buffer.from(text))).toMatchObject({ text, notes: [] });
  });

  it("while a page is read that has one, which is told", async () => {
    const { notes } = await readDocument(
      Buffer.from("<!doctype html><script>'\x0b\x01'</script><p>A weir</p><p>ri\x02ver"),
    );
    expect(notes).toEqual([
      "The text has control characters, the first (U+0002) in its line 3: see whether letters are missing there.",
    ]);
  });

  it("while five megabytes are read", async () => {
    const { text } = await readDocument(Buffer.alloc(5_000_000, "a river "));
    expect(text).toHaveLength(5_000_000);
  });
});
