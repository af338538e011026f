import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { encodingOf, kindOfBytes, kindOfText } from "@/lib/load/document-kind";

const russian = "Санкции должны остаться в силе. Тем, кто бежал, нужна помощь, и тем, кто остался.\n";
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, Buffer.from("x")])));
const latin = (text: string) => Buffer.from(text, "latin1");
const wide = (text: string) => Buffer.from(text, "utf16le");

/** Windows-1251 has the letters А to я in their order, from 0xC0. */
const windows1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => (letter < "А" ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x410 + 0xc0)),
  );

describe("kindOfBytes(bytes)", () => {
  it.each([
    ["a PDF", latin("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")],
    ["a PDF", latin(`${"\n".repeat(900)}%PDF-1.4`)],
    ["a Word document (.docx)", zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")],
    ["an Excel workbook (.xlsx)", zip("[Content_Types].xml", "xl/workbook.xml")],
    ["a PowerPoint presentation (.pptx)", zip("ppt/presentation.xml")],
    [
      "an OpenDocument text (.odt)",
      Buffer.concat([zip("mimetype"), latin("application/vnd.oasis.opendocument.text")]),
    ],
    ["a zip archive", zip("river.txt")],
    ["a file of an older Office, such as .doc", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
    ["Rich Text (.rtf)", latin("{\\rtf1\\ansi The weirs must go.}")],
    ["an image", latin("\x89PNG\r\n\x1a\n")],
    ["an image", latin("\xff\xd8\xff\xe0")],
    ["a packed file (gzip)", latin("\x1f\x8b\x08")],
    ["text in UTF-16, little endian", wide("\ufeffThe weirs must go.")],
    ["text in UTF-16, big endian", wide("\ufeffThe weirs must go.").swap16()],
    ["text in UTF-16, little endian, without a mark", wide("The weirs must go.")],
    ["text in UTF-16, big endian, without a mark", wide("The weirs must go.").swap16()],
    ["text in UTF-16, little endian, without a mark", wide(russian)],
    ["text in UTF-16, little endian, without a mark", wide("必须拆除水坝。\n")],
    ["text in UTF-16, big endian, without a mark", wide("水坝必须拆除，鱼要回来：第1条。").swap16()],
    ["text in UTF-16, little endian, without a mark", wide("川をきれいにしなければならない。\n")],
    ["text in ISO-2022-JP", latin("\x1b$B;d\x1b(B")],
    ["text in ISO-2022-KR", latin("\x1b$)C\x0e0!\x0f")],
    ["text in ISO-2022-CN", latin("\x1b$)A\x0e0!\x0f")],
    ["text in UTF-32, little endian", latin("\xff\xfe\0\0T\0\0\0")],
  ])("%s", (name, bytes) => {
    expect(kindOfBytes(bytes)?.name).toBe(name);
    expect(kindOfBytes(bytes)?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ["English", Buffer.from("The weirs must go.\n")],
    ["Russian", Buffer.from(russian)],
    ["Chinese", Buffer.from("必须拆除水坝。")],
    ["text with a byte order mark", Buffer.from("\ufeffThe weirs must go.")],
    ["text in a code of one byte a letter", windows1251(russian)],
    ["text about the format", Buffer.from("A file begins with %PDF- and a number.")],
    ["text with one character that has the number 0", latin("Weirs\n\0must go.\n")],
    ["the same in a code of one byte a letter", Buffer.concat([windows1251(russian), Buffer.of(0, 10)])],
    ["Chinese with one, in UTF-8", Buffer.from("必须\0拆除水坝。..")],
    ["text about dollars", latin("It costs\n$B, or $(A.")],
    ["nothing", Buffer.of()],
  ])("%s is none of them", (_what, bytes) => {
    expect(kindOfBytes(bytes)).toBeUndefined();
  });
});

describe("encodingOf(bytes)", () => {
  it.each([
    ["windows-1251", windows1251(russian)],
    ["ISO-8859-1", latin("Die Straße muss für alle geöffnet werden, und die Brücke später auch.")],
    [
      "windows-1252",
      latin("Sanctions must remain \x93in force\x94 until the troops have left, say the authors."),
    ],
    ["koi8-u", latin('<meta charset="koi8-u"><p>\xf3\xc1\xce')],
    ["iso-8859-5", latin('<?xml version="1.0" encoding="iso-8859-5"?>\xbf')],
    ["windows-1250", latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">\xb3')],
  ])("%s", (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it.each([
    ["a few bytes", latin("L\xf3d\xbc")],
    ["UTF-8 with a wrong byte", Buffer.concat([Buffer.from(russian), Buffer.of(0xff)])],
    ["what says that it is UTF-16 and has a byte a letter", latin('<meta charset="utf-16">\xff')],
    ["what says that it is UTF-8", latin('<meta charset="utf-8">\xff')],
  ])("of %s is not UTF-8", (_what, bytes) => {
    expect(encodingOf(bytes) ?? "none").not.toMatch(/^utf/i);
  });
});

describe("kindOfText(text)", () => {
  it.each([
    ["a web page (HTML)", "<!DOCTYPE html>\n<html><p>The weirs must go."],
    ["a web page (HTML)", '\ufeff\n<HTML lang="en">'],
    ["a web page (HTML)", '<?xml version="1.0"?>\n<!-- saved\nfrom the net -->\n<!doctype html>'],
    ["a web page (HTML)", "<p>The weirs must go.</p>"],
    ["a web page (HTML)", "<p>The weirs must go.\n<p>Fish must return."],
    ["a web page (HTML)", '<div class="river">\n<b>Weirs</b> must go.'],
    ["XML", '<?xml version="1.0"?><TEI/>'],
    ["not a text, since its line 2 has a character with the number 0", "Weirs\n\0must go.\n"],
    ["a saved web page (MHTML)", "MIME-Version: 1.0\nContent-Type: multipart/related"],
  ])("%s: %j", (name, text) => {
    expect(kindOfText(text)?.name).toBe(name);
  });

  it.each([
    "The weirs must go.",
    "<3 the river",
    "A page begins with <html>.",
    "<price> of the river",
    "<p> is a tag. We must go.",
    "<p> and <b> are tags.\nWe must go.",
    "<table>",
    "",
  ])("is none in %j", (text) => {
    expect(kindOfText(text)).toBeUndefined();
  });
});
