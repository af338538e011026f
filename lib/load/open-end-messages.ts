import { linePlaces } from "@/lib/model/text";
import { mendMapping } from "./flow-mapping";
import type { LineFault } from "./line-starts";
import type { OpenEnd } from "./open-ends";
import { BRACES, mappingRemedy } from "./syntax-messages";
import { quoteRemedy, textOnLine } from "./text-on-line";

/** What is not closed, as faults of the lines on which it is opened. */
export function explainOpenEnds(
  ends: readonly OpenEnd[],
  lines: readonly string[],
  text: string,
): readonly LineFault[] {
  const placeOf = linePlaces(text);
  return ends.map(({ offset, end, name, closing }) => {
    const { line, column } = placeOf(offset);
    const index = line - 1;
    const written = textOnLine(lines, index);
    const mapping = written?.startsWith("{") ? mendMapping(written) : undefined;
    if (written !== undefined && mapping && "written" in mapping) {
      const mended = new Map([[index, (lines[index] ?? "").replace(written, () => mapping.written)]]);
      return {
        code: "yaml-syntax",
        message: BRACES,
        remedy: mappingRemedy(written) ?? "",
        index,
        column,
        mended,
      };
    }
    const last = placeOf(end);
    const old = lines[last.line - 1] ?? "";
    const closed = `${old.slice(0, last.column - 1)}${closing}${old.slice(last.column - 1)}`;
    const ifText = /["']/.test(closing) ? ` If the mark belongs to the text: ${quoteRemedy(written)}` : "";
    return {
      code: "yaml-syntax",
      message: `${name} is not closed`,
      remedy: `Put ${closing} at the end of what it opens.${ifText}`,
      index,
      column,
      mended: new Map([[last.line - 1, closed]]),
    };
  });
}
