import { yamlTokens } from "./yaml-tokens";

/** Deeper than anything in a corpus, and shallow enough for every function that calls itself on a value. */
const OPEN_MAX = 50;
const INDENT_MAX = 200;

/**
 * Where a YAML text nests more deeply than a corpus can need; undefined where it does not. Asked before the text is
 * parsed, since the parser takes minutes, or all memory, for some texts of many open brackets. Looks at tokens, so that
 * brackets and indentation inside a quoted or a block text do not count.
 */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let indicators = 0; // dashes, question marks and colons that each open a block on the line at hand
  let indent = 0;
  for (const { source: token, offset, type } of yamlTokens(text)) {
    const isSpace = /^[\s#]/.test(token) || token === "";
    if (type !== "text") {
      if (/^\r?\n/.test(token)) [indicators, indent] = [0, 0];
      else if (/^ +$/.test(token) && indicators === 0) indent = token.length;
      else if (/^[-?:]$/.test(token) && brackets === 0) indicators++;
      else if (/^[[{]$/.test(token)) brackets++;
      else if (/^[\]}]$/.test(token)) brackets = Math.max(0, brackets - 1);
    }
    if (indicators > OPEN_MAX || brackets > OPEN_MAX || (indent > INDENT_MAX && !isSpace)) return offset;
  }
  return undefined;
}
