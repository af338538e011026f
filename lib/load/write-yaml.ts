import { Document, visit } from "yaml";

/** What looks like the end of a line, is none for YAML, and is refused outside of quotation marks. */
const BREAK = /[\u0085\u2028\u2029]/;

/** A value as YAML that reads back as the same value; texts stay on one line, and null is left empty, to be filled in. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (BREAK.test(String(scalar.value))) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: false, nullStr: "" });
}
