import { stringify } from "yaml";

/** A value as YAML that reads back as the same value; texts stay on one line, and null is left empty, to be filled in. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, blockQuote: false, nullStr: "", aliasDuplicateObjects: false });
}
