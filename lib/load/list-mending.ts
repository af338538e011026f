import { toId } from "@/lib/model/to-id";
import { quoteText } from "./text-on-line";

/** Keys whose values are ids, alone or in lists. */
const idKeys = [
  ...["id", "parent", "topic", "measure", "actor", "author"],
  ...["coauthors", "topics", "addressees", "beneficiaries"],
];

/** Whether the values of a key are ids. */
export function isIdKey(key: string | undefined): boolean {
  return key !== undefined && idKeys.includes(key);
}

/** What parts the entries of a list that somebody wrote without brackets. */
const SEPARATOR = /\s*[,;\uff0c\uff1b\u3001]\s*/;

/** A list of ids is short enough for brackets; in a list of texts a comma would then begin another entry. */
export function listMending(source: string, key: string | undefined): string {
  if (/^-\S/.test(source)) return "Put a space after each dash.";
  if (/^[a-z0-9-]+(, *[a-z0-9-]+)*$/.test(source)) return `Put brackets around it: [${source}].`;
  const parts = source.split(SEPARATOR);
  if (isIdKey(key) && parts.length > 1 && parts.every((part) => toId(part) !== "")) {
    return `Put brackets around the ids, and commas between them: [${parts.map(toId).join(", ")}].`;
  }
  if (parts.length > 1 && parts.every(isShort)) {
    return `Put brackets around it, and quotation marks around each text: [${parts.map(quoteText).join(", ")}]. If it is one text: [${quoteText(source)}].`;
  }
  const text = quoteText(/^(["']).*\1$/.test(source) ? source.slice(1, -1) : source);
  return `Put it on the next line, behind a dash${text === undefined ? "" : ` and in quotation marks: - ${text}`}.`;
}

/** Whether a part of a text may be an entry of its own, such as a word to search for: a clause is longer. */
function isShort(part: string): boolean {
  return /^[\p{L}\p{N}'’ -]+$/u.test(part) && part.split(" ").length <= 3;
}

/** Where a value stands: its key, and how a message calls it. */
interface Place {
  readonly key: string | undefined;
  readonly name: string;
}

/** What to do with several ids that stand where one belongs. */
export function severalIds(given: string, { key, name }: Place): string | undefined {
  const ids = given.split(SEPARATOR).map(toId);
  if (ids.length === 1 || ids.includes("")) return undefined;
  if (name.startsWith("an entry of")) return `Write an entry for each: ${ids.join(", ")}.`;
  const others = key === "author" ? `, and ${ids.slice(1).join(", ")} in coauthors` : "";
  return `Write one id here, such as ${ids[0]}${others}.`;
}
