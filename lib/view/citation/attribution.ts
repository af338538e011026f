import { formatDate } from "../words/dates";
import { nameList } from "../words/list-names";
import type { CitedPassage } from "./cited-passage";
import { completeLink } from "./complete-link";

/** A piece of the line below a quotation; names and titles can be of any script. */
export interface AttributionPart {
  readonly kind: "words" | "name" | "title" | "link";
  readonly text: string;
}

/**
 * Where a passage is from: author, title, date, link. The words of a statement are the coder's, so that it names the actor
 * whose position they state, and the corpus that states it.
 *
 * @param origin of the page that it is copied from
 */
export function attributionOf(passage: CitedPassage, origin: string): readonly AttributionPart[] {
  const { kind, authors, title, date, page, actor, isReported, link, corpus, dataVersion } = passage;
  const words = (text: string): AttributionPart => ({ kind: "words", text });
  const name = (text: string): AttributionPart => ({ kind: "name", text });
  const stated = [
    words("Position of "),
    name(actor),
    words(`${isReported ? ", as reported," : ""} in the words of “`),
    name(corpus),
    words(`”, data version ${dataVersion}. Source: `),
  ];
  return [
    ...(kind === "statement" ? stated : []),
    ...nameList
      .formatToParts(authors)
      .map(({ type, value }) => (type === "element" ? name(value) : words(value))),
    words(", "),
    { kind: "title", text: title },
    words(`, ${formatDate(date)}${page === undefined ? "" : `, p. ${page}`}. `),
    { kind: "link", text: completeLink(link, origin) },
  ];
}
