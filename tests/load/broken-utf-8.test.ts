import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { isMostlyUtf8 } from "@/lib/load/broken-utf-8";
import { copyRiver, readRiver } from "../fixtures/corpus-copy";

const german = "Die Brücke muss für alle geöffnet werden, und die Straße später auch.\n";
const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.of(part))));
const latin = (text: string) => Buffer.from(text, "latin1");

/** A text in a single-byte encoding, which Node only reads. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const all = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.of(byte)), byte]));
  return Buffer.from([...text].map((character) => all.get(character) ?? 63));
}

describe("isMostlyUtf8(bytes)", () => {
  it.each<[string, Buffer]>([
    ["with a byte that is wrong", bytes(german, 0xff)],
    ["with a word of another encoding", bytes(german, "f", 0xfc, "r")],
    ["with as much of another encoding", Buffer.concat([bytes(german), latin(german)])],
    ["in Chinese, cut off", bytes("水坝必须拆除").subarray(0, -1)],
    ["cut off after its second letter that is not Latin", bytes("Brücke für").subarray(0, -2)],
    ["with a surrogate", bytes(german, 0xed, 0xa0, 0x80)],
  ])("a text %s is", (_what, given) => {
    expect(isMostlyUtf8(given)).toBe(true);
  });

  it.each<[string, Buffer]>([
    ["German", latin(german)],
    [
      "French in capitals",
      latin("CAF\xc9\x92S \xc9COLE \xc0\xa0LA \xab LIBERT\xc9 \xbb, \xe9t\xe9 et \xe7a"),
    ],
    ["Greek", encode("Τα ποτάμια πρέπει να είναι καθαρά για όλους", "windows-1253")],
    ["Cyrillic of DOS", encode("Рыба рапортует о параде. Программа района разработана раньше.", "ibm866")],
    ["Thai", encode("แม่น้ำต้องสะอาดสำหรับทุกคน และเขื่อนเก่าต้องถูกรื้อถอน", "windows-874")],
    ["Chinese in GBK", Buffer.from("cbaebbb1b1d8d0ebb2f0b3fda3acd3e3d2aabbd8c0b4a1a3", "hex")],
    ["ASCII", bytes("A river.")],
    ["one letter", bytes("A caf", 0xe9)],
    ["nothing", bytes()],
  ])("%s in another encoding is not", (_what, given) => {
    expect(isMostlyUtf8(given)).toBe(false);
  });
});

it("a document that is UTF-8 but for a byte is to be mended there, and is not said to be in another encoding", async () => {
  const seed = "seeds/ferry-guild-2030.txt";
  const result = await loadCorpus(await copyRiver({ [seed]: bytes(readRiver(seed), german, 0xe4, "hren") }));
  const problem =
    "problems" in result ? result.problems.find(({ code }) => code === "file-not-utf8") : undefined;
  expect(problem?.message).toMatch(
    /^seeds\/ferry-guild-2030.txt is not valid UTF-8: its byte \d+ \(line \d+\) is 0xE4\.$/,
  );
  expect(problem?.remedy).toMatch(/^The rest is UTF-8: take the document anew/);
});
