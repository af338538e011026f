/** Where a text has a control character, which no document has on purpose. */
export interface ControlCharacter {
  /** As in `U+001B`. */
  readonly code: string;
  readonly line: number;
}

/** White space, such as tabs and the ends of lines and pages, is none of them. */
const CONTROL = /[^\P{Cc}\s]/u;

/** The first control character of a text; undefined where it has none. */
export function controlCharacterIn(text: string): ControlCharacter | undefined {
  const found = CONTROL.exec(text);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { code: `U+${code}`, line: text.slice(0, found.index).split("\n").length };
}
