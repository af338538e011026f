/** The text of a document, with what it says of itself and what was done to get it. */
export interface Extracted {
  readonly text: string;
  /** What is told to the person who brings the document, a sentence each. */
  readonly notes: readonly string[];
  /** Where each page begins, in code points of the text; absent where the document has no pages. */
  readonly pages?: readonly number[];
  readonly title?: string | undefined;
  /** A day, as in `2031-05-04`. */
  readonly date?: string | undefined;
  /** A BCP 47 tag. */
  readonly language?: string | undefined;
}

/** Thrown where no text can be had from a document; the message says why, and what to do. */
export class RefusedDocument extends Error {
  override readonly name = "RefusedDocument";
}

/** The day of a date as documents write it, such as `2031-05-04T10:00:00Z`; none where it is none. */
export function dayOf(text: string | null | undefined): string | undefined {
  return /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? "")?.[1];
}

/** A title on one line; none where there is no letter in it. */
export function titleOf(text: string | null | undefined): string | undefined {
  const title = (text ?? "").replace(/\s+/g, " ").trim();
  return /\p{L}/u.test(title) ? title : undefined;
}
