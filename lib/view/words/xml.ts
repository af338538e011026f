/** An attribute that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML 1.0 cannot hold, even as references. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Readers make one line feed of a carriage return, and a space of a line break in an attribute.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** A text as the content of an element; a character that XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(UNWRITABLE, "\ufffd")
    .replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

/** An element on lines of its own; what is within is XML already, as `xmlText` and this function make it. */
export function xmlElement(name: string, attributes: Attributes, within: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlAttribute(`${value}`)}"`],
  );
  const start = `<${name}${written.join("")}`;
  return within.length === 0 ? `${start}/>\n` : `${start}>${within.join("")}</${name}>\n`;
}

/** A document with one element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

function xmlAttribute(text: string): string {
  return text
    .replace(UNWRITABLE, "\ufffd")
    .replace(/[&<>"\r\n\t]/g, (character) => ENTITIES[character] ?? character);
}
