import {
  findSlots,
  isMethodNumber,
  isMethodPart,
  methodNumbers,
  methodParts,
  soleSlot,
} from "@/lib/model/method-slots";
import { nearestWord } from "@/lib/model/nearest-word";
import type { Problem } from "@/lib/model/problem";
import { isProblem, readTextFile } from "./files";

const FILE = "content/method.md";

/** Reads content/method.md, which a corpus may go without, and checks that each of its slots names something. */
export async function readMethod(
  root: string,
): Promise<{ readonly text?: string; readonly problems: readonly Problem[] }> {
  const read = await readTextFile(root, FILE);
  if (isProblem(read)) return { problems: read.code === "file-missing" ? [] : [read] };
  return { text: read.text, problems: checkSlots(read.text) };
}

function checkSlots(text: string): readonly Problem[] {
  const lines = text.split("\n");
  return findSlots(text).flatMap(({ name, start }): readonly Problem[] => {
    const before = text.slice(0, start).split("\n");
    const line = before.length;
    const place = { file: FILE, line, column: (before.at(-1)?.length ?? 0) + 1, value: name };
    if (isMethodNumber(name)) return [];
    if (!isMethodPart(name)) {
      const near = nearestWord(name, [...methodParts, ...methodNumbers]);
      return [
        {
          code: "reference-unknown",
          ...place,
          message: `"{{${name}}}" is nothing that the page on method can fill in.`,
          remedy: near
            ? `Did you mean "{{${near}}}"?`
            : `It may be one of ${[...methodParts, ...methodNumbers].join(", ")}.`,
        },
      ];
    }
    const isAlone = soleSlot(lines[line - 1] ?? "") === name;
    const isApart = [lines[line - 2], lines[line]].every((other) => (other ?? "").trim() === "");
    if (isAlone && isApart) return [];
    return [
      {
        code: "value-invalid",
        ...place,
        message: `"{{${name}}}" stands beside other text.`,
        remedy: "Put it on a line of its own, with an empty line above and below.",
      },
    ];
  });
}
