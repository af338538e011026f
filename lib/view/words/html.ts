/** HTML that has been written with `html`, in contrast to a text, which is escaped wherever it is put. */
export class Html {
  constructor(readonly source: string) {}
}

type HtmlValue = string | number | undefined | Html | readonly HtmlValue[];

/**
 * Writes HTML: what stands in the template is HTML, and every text that is put into it, as content or as an attribute in double
 * quotation marks, is escaped. A list is put one after the other; `undefined` is nothing.
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(
    template.map((part, at) => part + (at < values.length ? toSource(values[at]) : "")).join(""),
  );
}

function toSource(value: HtmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.source;
  return typeof value === "object" ? value.map(toSource).join("") : escapeHtml(`${value}`);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as the content of an HTML element, or as an attribute in double quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
