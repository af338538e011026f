import type { Authored, Report, Seed } from "./authored";
import { nearestWord } from "./nearest-word";
import type { Problem } from "./problem";
import { idPattern } from "./scalars";
import { sourceSchema } from "./schema";

/** Each source has a seed of the same base name, and each seed a source; and the seed is the one that was coded. */
export function checkPairs(authored: Authored, report: Report): void {
  const { sources, sourceIds, seeds } = authored;
  const orphans = [...seeds.keys()].filter((id) => !sourceIds.includes(id));
  const alone = sourceIds.filter((id) => !seeds.has(id));
  for (const id of alone) {
    if (!idPattern.test(id)) continue; // the name is to be mended first, and has been reported
    const near = nearestWord(id, orphans);
    report({
      code: "seed-missing",
      at: { file: `content/sources/${id}.yaml`, line: 1, column: 1 },
      value: `seeds/${id}.txt`,
      message: `There is no seeds/${id}.txt.`,
      remedy: near
        ? `There is a seeds/${near}.txt without a source: give the two the same name.`
        : "Add the document under that name.",
    });
  }
  for (const id of orphans) {
    const near = nearestWord(id, alone);
    report({
      code: "seed-orphan",
      at: { file: `seeds/${id}.txt`, line: 1, column: 1 },
      value: `seeds/${id}.txt`,
      message: `There is no content/sources/${id}.yaml for it.`,
      remedy: near
        ? `There is a content/sources/${near}.yaml without a document: give the two the same name.`
        : "Add the source, or remove the document.",
    });
  }
  for (const source of sources) {
    const seed = seeds.get(source.id);
    // A hash that is none has been reported as such.
    if (!seed || !source.sha256 || !isHash(source.sha256) || seed.sha256 === source.sha256) continue;
    report({
      code: "seed-changed",
      at: authored.placeOf(source.file, ["sha256"]),
      value: source.sha256,
      ...explainChange(seed, source.sha256, authored.hash),
    });
  }
}

/** What another program may do to a text without anybody's asking: its line ends, its byte order mark. */
function explainChange(
  { file, text, sha256 }: Seed,
  stated: string,
  hash: Authored["hash"],
): Pick<Problem, "message" | "remedy"> {
  const isMarked = text.startsWith(BYTE_ORDER_MARK);
  const bare = isMarked ? text.slice(1) : text;
  const lines = bare.replace(/\r\n?/g, "\n");
  const variants = [
    { lineEnds: undefined, body: bare },
    ...Object.entries(lineEndings).map(([lineEnds, end]) => ({
      lineEnds,
      body: lines.replaceAll("\n", end),
    })),
  ];
  for (const { lineEnds, body } of variants) {
    for (const marked of [isMarked, !isMarked]) {
      if (hash(marked ? BYTE_ORDER_MARK + body : body) !== stated) continue;
      const changes = [];
      if (lineEnds !== undefined) changes.push(`its line ends, which were ${lineEnds}`);
      if (marked !== isMarked) {
        changes.push(
          marked ? "the byte order mark that it began with" : "a byte order mark, which it had not",
        );
      }
      const save = [
        lineEnds,
        marked === isMarked ? undefined : `${marked ? "with" : "without"} a byte order mark`,
      ];
      return {
        message: `${file} differs from the document that was coded in nothing but ${changes.join(" and ")}.`,
        remedy:
          `Save it again ${save
            .filter(Boolean)
            .join(", ")
            .replace(/^(?!with)/, "with line ends ")}` +
          (lineEnds === undefined
            ? "."
            : '; where Git changed them, put "seeds/*.txt -text" into .gitattributes and check the file out again.'),
      };
    }
  }
  return {
    message: `${file} has another SHA-256 than the one stated: ${sha256}.`,
    remedy:
      "Put the original bytes back; or, if the document is meant to be this one, check every quote and state its hash.",
  };
}

const BYTE_ORDER_MARK = "\ufeff";

const lineEndings: Readonly<Record<string, string>> = {
  "LF (Unix)": "\n",
  "CRLF (Windows)": "\r\n",
  "CR (old Macintosh)": "\r",
};

function isHash(value: string): boolean {
  return sourceSchema.shape.sha256.safeParse(value).success;
}
