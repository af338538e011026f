import type { Range } from "./fold-text";
import { firstDifference } from "./near-passage";
import type { PreparedText } from "./prepared-text";
import { excerpt, type Problem, showPassage } from "./problem";
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
import { findCuts, widenToWholeWords } from "./quote-cut";
import { collapseText, collapseWhiteSpace } from "./white-space";

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

/**
 * How to say which of several places is meant. What is proposed passes the check: places inside longer words are left out,
 * or, where all of them are, the whole words are proposed.
 */
function settle(exact: string, places: readonly Range[], { text, placeOf }: PreparedText): string {
  const uncut = places.filter((place) => {
    const { start, end } = findCuts(text, place);
    return !start && !end;
  });
  const meant = uncut.length > 0 ? uncut : distinct(places.map((place) => widenToWholeWords(text, place)));
  const ways = meant.slice(0, PLACES_SHOWN).flatMap((stretch) => {
    const way = wayTo(stretch, exact, text);
    const { line, column } = placeOf(stretch.start);
    return way === undefined ? [] : [`${line}:${column} ${way}`];
  });
  if (ways.length === 0) return "Quote more of the sentence.";
  const more = meant.length > PLACES_SHOWN ? `; and so on for ${meant.length - PLACES_SHOWN} more` : "";
  const inside =
    uncut.length > 0 && uncut.length < places.length ? " The others are inside longer words." : "";
  return `Say which one is meant, by its line and column: ${ways.join("; ")}${more}.${inside}`;
}

/** What to write for a stretch of the text instead of some characters that occur more than once; undefined where nothing will do. */
function wayTo({ start, end }: Range, instead: string, text: string): string | undefined {
  const exact = text.slice(start, end);
  const everywhere = occurrences(text, { exact });
  const words =
    collapseWhiteSpace(exact) === collapseWhiteSpace(instead) ? [] : [`as ${JSON.stringify(exact)}`];
  if (everywhere.length === 1) return words[0];
  const context = settlingContext(text, { start, end }, everywhere);
  return context && [...words, `with ${writeContext(context)}`].join(" ");
}

function distinct(stretches: readonly Range[]): readonly Range[] {
  return [...new Map(stretches.map((stretch) => [stretch.start, stretch])).values()];
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
      const units = document.points().toUnits(alone.start);
      const { line } = document.placeOf(units);
      const whole = wholeWords(selector.exact, units, document);
      const cut = whole === selector.exact ? "" : `, and quote whole words: ${JSON.stringify(whole)}`;
      return {
        remedy: `${remedy} It stands at line ${line} only: leave out the ${names.join(" and the ")}${cut}.`,
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
  const passage = showPassage(wholeWords(near.exact, near.offset, document));
  const remedy = near.sameWords
    ? `Line ${line} has the same words, but has ${contrast(selector.exact, near.offset, document)}: ${passage}.`
    : `The nearest passage is at line ${line}: ${passage}.`;
  const range = { start: near.offset, end: near.offset + near.exact.length };
  return { remedy, places: [quoteAt(document.text, range, document.points())] };
}

/** Some characters at a place of the text, with the whole of the words that they cut. */
function wholeWords(exact: string, offset: number, { text }: PreparedText): string {
  const { start, end } = widenToWholeWords(text, { start: offset, end: offset + exact.length });
  return text.slice(start, end);
}

/** Says in which character a quote and the passage with the same words differ first: many of them look alike. */
function contrast(quote: string, offset: number, { text }: PreparedText): string {
  // White space is counted as one space on both sides: a long run must not hide what stands behind it.
  const { collapsed, toCollapsed } = collapseText(text);
  const start = toCollapsed(offset);
  const difference = firstDifference(quote, collapsed.slice(start, start + 2 * quote.length));
  if (!difference) return "other characters around them";
  const { inQuote, inText } = difference;
  const theirs = inText === undefined ? "its end" : nameCharacter(inText);
  return `${theirs} where the quote has ${nameCharacter(inQuote)}`;
}

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${JSON.stringify(character)} (U+${code})`;
}
