import type { Range } from "./fold-text";
import { firstDifference } from "./near-passage";
import type { PreparedText } from "./prepared-text";
import { excerpt, type Problem } from "./problem";
import {
  isLocated,
  locateQuote,
  occurrences,
  PLACES_MAX,
  type Quote,
  type QuoteContext,
  type QuoteFailure,
  type QuoteSelector,
  quoteAt,
  settlingContext,
} from "./quote";

/** What is to be said about a quote that cannot be located, and the places at which it may have been meant to stand. */
type Explanation = Pick<Problem, "code" | "value" | "message" | "remedy"> & {
  readonly places: readonly Quote[];
};

/** Says why a quote cannot be located in a document, and how to mend it. */
export function explainFailure(
  failure: QuoteFailure,
  selector: QuoteSelector,
  document: PreparedText & { readonly file: string },
): Explanation {
  const value = excerpt(selector.exact);
  const what = `"${value}"${describeContext(selector)}`;
  if (failure.kind === "ambiguous") {
    const count = failure.places.length;
    const often = count === PLACES_MAX ? `${count} times or more` : `${count} times`;
    return {
      code: "quote-ambiguous",
      value,
      message: `Found ${often} in ${document.file}: ${what}.`,
      remedy: settle(selector.exact, failure.places, document),
      places: failure.places.map((place) => quoteAt(document.text, place, document.points())),
    };
  }
  const { remedy, places } = findNear(selector, document);
  return { code: "quote-missing", value, message: `Not found in ${document.file}: ${what}.`, remedy, places };
}

/** More places than this are not listed: whoever knows which is meant finds the way by these. */
const PLACES_SHOWN = 5;

function settle(exact: string, places: readonly Range[], { text, placeOf }: PreparedText): string {
  const everywhere = occurrences(text, { exact });
  const ways = places.slice(0, PLACES_SHOWN).flatMap((place) => {
    const context = settlingContext(text, place, everywhere);
    const { line, column } = placeOf(place.start);
    return context ? [`${line}:${column} with ${writeContext(context)}`] : [];
  });
  if (ways.length === 0) return "Quote more of the sentence.";
  const more = places.length > PLACES_SHOWN ? `; and so on for ${places.length - PLACES_SHOWN} more` : "";
  return `Say which one is meant, by its line and column: ${ways.join("; ")}${more}.`;
}

/** A context as it may be written in YAML. */
function writeContext({ prefix, suffix }: QuoteContext): string {
  const parts = [];
  if (prefix !== undefined) parts.push(`prefix: ${JSON.stringify(prefix)}`);
  if (suffix !== undefined) parts.push(`suffix: ${JSON.stringify(suffix)}`);
  return parts.join(", ");
}

function namesOf(context: QuoteContext): string[] {
  return (["prefix", "suffix"] as const).filter((name) => context[name] !== undefined);
}

function describeContext({ prefix, suffix }: QuoteSelector): string {
  const parts = [];
  if (prefix !== undefined) parts.push(`after ${excerpt(JSON.stringify(prefix))}`);
  if (suffix !== undefined) parts.push(`before ${excerpt(JSON.stringify(suffix))}`);
  return parts.length === 0 ? "" : `, ${parts.join(" and ")}`;
}

type Remedy = Pick<Explanation, "remedy" | "places">;

function findNear(selector: QuoteSelector, document: PreparedText): Remedy {
  const names = namesOf(selector);
  if (names.length > 0) {
    const alone = locateQuote(document.text, { exact: selector.exact }, document.points());
    const remedy = `The exact text is there, but not with this ${names.join(" and ")}.`;
    if (isLocated(alone)) {
      const { line } = document.placeOf(document.points().toUnits(alone.start));
      return {
        remedy: `${remedy} It stands at line ${line} only: leave out the ${names.join(" and the ")}.`,
        places: [alone],
      };
    }
    if (alone.kind === "ambiguous") {
      const places = alone.places.map((place) => quoteAt(document.text, place, document.points()));
      return { remedy: `${remedy} ${settle(selector.exact, alone.places, document)}`, places };
    }
  }
  const near = document.nearest(selector.exact);
  if (!near) return { remedy: "Copy the words from the document; nothing in it is near.", places: [] };
  const { line } = document.placeOf(near.offset);
  const passage = JSON.stringify(near.exact.length > PASSAGE_MAX ? excerpt(near.exact) : near.exact);
  const remedy = near.sameWords
    ? `Line ${line} has the same words, but has ${contrast(selector.exact, near.offset, document)}: ${passage}.`
    : `The nearest passage is at line ${line}: ${passage}.`;
  const range = { start: near.offset, end: near.offset + near.exact.length };
  return { remedy, places: [quoteAt(document.text, range, document.points())] };
}

/** A passage up to this length, in UTF-16 units, is shown whole, so that it can be copied from the message. */
const PASSAGE_MAX = 400;

/** Says in which character a quote and the passage with the same words differ first: many of them look alike. */
function contrast(quote: string, offset: number, { text }: PreparedText): string {
  const difference = firstDifference(quote, text.slice(offset, offset + 2 * quote.length));
  if (!difference) return "other characters around them";
  const { inQuote, inText } = difference;
  const theirs = inText === undefined ? "its end" : nameCharacter(inText);
  return `${theirs} where the quote has ${nameCharacter(inQuote)}`;
}

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${JSON.stringify(character)} (U+${code})`;
}
