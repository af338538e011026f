import { excerpt, type Problem } from "@/lib/model/problem";
import { isListKey } from "./known-keys";
import { type Lines, mappingRemedy, TAB, toProblem } from "./syntax-messages";
import { quoteRemedy, quoteText, textOnLine, unwrapText } from "./text-on-line";
import type { Loss } from "./yaml-losses";

export function explainLoss({ kind, offset, source }: Loss, at: Lines): Problem {
  const place = at.placeAt(offset);
  const text = textOnLine(at.lines, place.line - 1);
  // What stands in brackets or braces is not the whole of the text on its line.
  const isInText =
    text !== undefined && !/^[[{]/.test(text) && (kind === "comment" || text.startsWith(source));
  const written = mappingRemedy(text) ?? quoteRemedy(isInText ? unwrapText(text) : undefined);
  const value = excerpt(source);
  switch (kind) {
    case "tab":
      return toProblem(place, TAB, at);
    case "directive": {
      const message = "A line that begins with a percent sign is no text";
      const remedy = "Remove the line; if it is a text, put quotation marks around it.";
      return toProblem(place, { code: "yaml-syntax", message, remedy }, at);
    }
    case "comment": {
      const message = `A comment follows a text, whose words after the # would be lost: "${value}".`;
      const ownLine = "A comment stands on a line of its own, no further in than the line above it.";
      // A single word, such as an id, was hardly meant to have more behind it.
      const isWord = text !== undefined && /^[A-Za-z0-9/-]+\s+#/.test(text);
      const remedy = isWord
        ? `${ownLine} If the words after the # belong to the text: ${written}`
        : `${written} ${ownLine}`;
      return { code: "yaml-comment", ...place, value, message, remedy };
    }
    case "comma": {
      const message = `A comma in square brackets begins another entry, also in a text: "${value}".`;
      const whole = text && /^\[([^"'[\]{}]+)\]$/.exec(text)?.[1];
      const quoted = whole && quoteText(whole);
      // A list holds no lists, and a key whose value is a text no brackets.
      const [, dash, key = ""] =
        /^ *(- +)*(?:([a-z][A-Za-z0-9]*): +)?\[/.exec(at.lines[place.line - 1] ?? "") ?? [];
      const isBare = key === "" ? dash !== undefined : isListKey(key) === false;
      const one = quoted ? ` If it is one text: ${isBare ? quoted : `[${quoted}]`}.` : "";
      const remedy = `Put quotation marks around each text.${one}`;
      return { code: "yaml-syntax", ...place, value, message, remedy };
    }
    case "tag": {
      const message = "A text cannot begin with an exclamation mark";
      return toProblem(place, { code: "yaml-syntax", message, remedy: written }, at);
    }
    case "anchor":
    case "alias": {
      const sign = kind === "anchor" ? "ampersand" : "asterisk";
      const message = `A text cannot begin with an ${sign}; "${value}" is an ${kind}.`;
      const remedy = `${written} If it is none, write the value out.`;
      return { code: "yaml-alias", ...place, value, message, remedy };
    }
  }
}
