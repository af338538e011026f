import fc from "fast-check";

/** What breaks a reader of YAML or of texts that is not careful. */
const tokens = [
  ": ",
  "- ",
  "? ",
  "&a ",
  "*a",
  "<<: *a\n",
  "!!js/function 'x'",
  "!!binary AA==",
  "!<x> ",
  "|\n",
  ">-\n",
  "{",
  "}",
  "[",
  "]",
  ", ",
  "#",
  " #",
  "\t",
  "\r",
  "\r\n",
  "\n",
  "\n\n  ",
  "'",
  '"',
  "\\",
  "\\ud83d",
  "%YAML 1.1\n---\n",
  "---\n",
  "...\n",
  "~",
  "null",
  "true",
  "0x1F",
  "1e999",
  ".inf",
  ".nan",
  "9".repeat(400),
  "2031-02-30",
  "2031-13",
  "__proto__: { polluted: yes }\n",
  "constructor: { prototype: { polluted: yes } }\n",
  "  prototype: x\n",
  "toString: x\n",
  "../../etc/passwd",
  "/etc/passwd",
  "file:///etc/passwd",
  "\u0000",
  "\u0007",
  "\u0085",
  "\u2028",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\ufffd",
  "\ud83d",
  "e\u0301",
  "👩‍👩‍👧",
  "שלום",
  "ß",
  "İ",
  "ﬁ",
  "𝔸",
  "a".repeat(5000),
  "[".repeat(300),
  "- ".repeat(300),
];

export type Mutation = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);
const splice = (bytes: Buffer, from: number, to: number, put: Buffer | string) =>
  Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(Math.max(from, to))]);

/** Changes of a file of the kinds that people, editors, merges and attackers make. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...tokens)).map(
    ([where, token]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), 0, token),
  ),
  fc.tuple(place, fc.nat(60)).map(
    ([where, length]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), at(bytes, where) + length, ""),
  ),
  fc.tuple(place, fc.string({ unit: "binary", maxLength: 8 })).map(
    ([where, text]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), at(bytes, where) + text.length, text),
  ),
  fc.tuple(place, fc.nat(255)).map(
    ([where, byte]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), at(bytes, where) + 1, Buffer.of(byte)),
  ),
  place.map(
    (where): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (bytes) => {
        const lines = bytes.toString("latin1").split("\n");
        const line = lines[Math.floor(from * lines.length)] ?? "";
        return Buffer.from(lines.toSpliced(Math.floor(to * lines.length), 0, line).join("\n"), "latin1");
      },
  ),
  // The value of a key, by a token: what the readers of YAML hand on to the schemas.
  fc.tuple(place, fc.constantFrom(...tokens)).map(
    ([where, token]): Mutation =>
      (bytes) => {
        const lines = bytes.toString("latin1").split("\n");
        const line = Math.floor(where * lines.length);
        const put = Buffer.from(token).toString("latin1");
        return Buffer.from(
          lines
            .with(Math.min(line, lines.length - 1), (lines[line] ?? "").replace(/:.*/, `: ${put}`))
            .join("\n"),
          "latin1",
        );
      },
  ),
);
