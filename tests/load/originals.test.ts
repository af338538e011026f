import { describe, expect, it } from "vitest";
import { readRiver } from "../fixtures/corpus-copy";
import { problemsOf } from "./problems-of";

const file = "content/sources/ferry-guild-2030.yaml";
const wrong = Buffer.from([0xff, 0xfe, 0x41]);

/** The source with the file that its seed was made from, and with another change. */
function source(change: (yaml: string) => string, original = "ferry-guild-2030.pdf"): string {
  const stated = `original: { file: ${original}, sha256: "${"0".repeat(64)}" }\ncoded:`;
  return change(readRiver(file).replace("coded:", stated));
}

const withoutOriginal = (yaml: string) => yaml.replace(/^original: .*\n/m, "");

describe("what a seed was made from is not blamed for its source:", () => {
  it.each<[string, string, string, string, readonly string[]]>([
    [
      "a title that is none",
      "pdf",
      file,
      source((yaml) => yaml.replace(/^title: .*/m, "title: 2031")),
      ["1:8 value-type"],
    ],
    [
      "a kind that is none",
      "original.txt",
      file,
      source((yaml) => yaml.replace(/^kind: .*/m, "kind: poem"), "ferry-guild-2030.original.txt"),
      ["4:7 value-invalid"],
    ],
    [
      "a name of another form",
      "pdf",
      file,
      source((yaml) => yaml.replace(/^original: .*/m, "original: ferry-guild-2030.pdf")),
      ["8:11 value-type"],
    ],
    [
      "a key that is misspelt",
      "pdf",
      file,
      source((yaml) => yaml.replace(/^original: /m, "orignal: ")),
      ["8:1 key-unknown"],
    ],
    [
      "a file that is no YAML",
      "original.txt",
      file,
      source((yaml) => `${yaml}title: [\n`),
      ["58:8 yaml-syntax"],
    ],
    [
      "a name that is misspelt",
      "original.txt",
      file,
      source((yaml) => yaml, "ferry-gild-2030.original.txt"),
      ["8:19 original-missing"],
    ],
  ])("%s", async (_, ending, name, yaml, expected) => {
    const problems = await problemsOf({ [name]: yaml, [`seeds/ferry-guild-2030.${ending}`]: wrong });
    expect(problems).toEqual(expected.map((problem) => `${name}:${problem}`));
  });

  it("nor where the file of the source has another ending", async () => {
    const changes = { [file]: undefined, [file.replace(".yaml", ".yml")]: source((yaml) => yaml) };
    const problems = await problemsOf({ ...changes, "seeds/ferry-guild-2030.original.txt": wrong });
    expect(problems).toEqual([`${file.replace(".yaml", ".yml")}:1:1 file-unexpected`]);
  });
});

describe("a file in seeds is blamed still", () => {
  it.each<[string, string, string, string]>([
    ["of a source that states none", "ferry-guild-2030.pdf", source(withoutOriginal), "file-unexpected"],
    ["of no source", "ferry-2030.txt", source(withoutOriginal), "seed-orphan"],
    [
      "of no source, beside a source with a fault",
      "ferry-2030.txt",
      source((yaml) => yaml.replace(/^kind: .*/m, "kind: poem")),
      "seed-orphan",
    ],
    [
      "beside the one that is stated",
      "ferry-guild-2030.docx",
      source((yaml) => yaml.replace(/^kind: .*/m, "kind: poem")),
      "file-unexpected",
    ],
  ])("%s", async (_, name, yaml, code) => {
    const problems = await problemsOf({
      [file]: yaml,
      "seeds/ferry-guild-2030.pdf": Buffer.from("%PDF-1.7"),
      [`seeds/${name}`]: Buffer.from("A river.\n"),
    });
    expect(problems).toContain(`seeds/${name}:1:1 ${code}`);
  });
});
