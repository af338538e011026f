import type { Entry, Path, Report } from "./authored";
import { deepFreeze, type Library } from "./corpus";
import { nearestWord } from "./nearest-word";
import { type PreparedText, prepareText } from "./prepared-text";
import { compareProblems, type Place, type Problem } from "./problem";
import { isLocated, locateQuote, type Quote } from "./quote";
import { explainCuts } from "./quote-cut";
import { explainFailure } from "./quote-remedy";
import type { Adjudication } from "./reliability/adjudication";
import type { CodedUnit, Coding } from "./reliability/coded-unit";
import type { SecondCoding } from "./reliability/reliability";
import { checkUnitReferences } from "./second-coding-references";
import type { AuthoredAdjudication, AuthoredCodedUnit, AuthoredCoding } from "./second-coding-schema";

/** The coding of one source by one coder, with what of it has the right shape. */
export interface CodingEntry {
  /** Base name of the file, which is the id of the source. */
  readonly source: string;
  readonly file: string;
  /** Undefined where it was refused. */
  readonly head: Omit<AuthoredCoding, "units"> | undefined;
  readonly units: readonly Entry<AuthoredCodedUnit>[];
}

/** What was read in `content/second-coding/` and has the right shape. */
export interface AuthoredSecondCoding {
  readonly second: readonly CodingEntry[];
  readonly first: readonly CodingEntry[];
  readonly adjudications: readonly Entry<AuthoredAdjudication>[];
  placeOf(file: string, path: Path): Place;
}

export type SecondCodingResult =
  | { readonly secondCoding: SecondCoding }
  | { readonly problems: readonly Problem[] };

/**
 * Checks a second coding against the corpus that it is of, and resolves it.
 *
 * @param found problems that were met on the way here, which the result contains
 */
export function resolveSecondCoding(
  library: Library,
  authored: AuthoredSecondCoding,
  found: readonly Problem[] = [],
): SecondCodingResult {
  const problems = [...found];
  const report: Report = ({ at, ...problem }) => problems.push({ ...at, ...problem });
  const texts = new Map(Object.entries(library.texts).map(([id, { text }]) => [id, prepareText(text)]));
  const context: Context = { library, texts, authored, report };
  const secondCoding: SecondCoding = {
    second: resolveCodings(authored.second, context),
    first: resolveCodings(authored.first, context),
    adjudications: authored.adjudications.flatMap((entry) => resolveAdjudication(entry, context)),
  };
  if (problems.length > 0) return { problems: problems.sort(compareProblems) };
  return { secondCoding: deepFreeze(secondCoding) };
}

interface Context {
  readonly library: Library;
  /** By source. */
  readonly texts: ReadonlyMap<string, PreparedText>;
  readonly authored: AuthoredSecondCoding;
  readonly report: Report;
}

function resolveCodings(entries: readonly CodingEntry[], context: Context): Record<string, Coding> {
  const codings: Record<string, Coding> = {};
  for (const { source, file, head, units } of entries) {
    if (!isSource(source, file, [], context)) continue;
    const resolved = units.map((unit) => resolveUnit(source, unit, context));
    if (head) codings[source] = { ...head, units: resolved };
  }
  return codings;
}

function resolveUnit(source: string, entry: Entry<AuthoredCodedUnit>, context: Context): CodedUnit {
  const { value, file, path } = entry;
  checkUnitReferences(entry, context.library.corpus, context.authored, context.report);
  const quotes = value.quotes.flatMap(
    (quote, index) => locate(source, quote, file, [...path, "quotes", index], context) ?? [],
  );
  return { ...value, quotes };
}

function resolveAdjudication(
  { value, file, path }: Entry<AuthoredAdjudication>,
  context: Context,
): Adjudication[] {
  if (!isSource(value.source, file, [...path, "source"], context)) return [];
  const quote = locate(value.source, value.quote, file, [...path, "quote"], context);
  return quote ? [{ ...value, quote }] : [];
}

function isSource(id: string, file: string, path: Path, { texts, authored, report }: Context): boolean {
  if (texts.has(id)) return true;
  const near = nearestWord(id, texts.keys());
  report({
    code: "reference-unknown",
    at: authored.placeOf(file, path),
    value: id,
    message: `There is no source "${id}".`,
    remedy: near ? `Did you mean "${near}"?` : "Name a source of the corpus.",
  });
  return false;
}

function locate(
  source: string,
  quote: AuthoredAdjudication["quote"],
  file: string,
  path: Path,
  { texts, authored, report }: Context,
): Quote | undefined {
  const text = texts.get(source);
  if (!text) return undefined;
  const selector = typeof quote === "string" ? { exact: quote } : quote;
  const result = locateQuote(text.text, selector, text.points());
  const document = { ...text, file: `seeds/${source}.txt` };
  const at = authored.placeOf(file, path);
  if (isLocated(result)) {
    const cut = explainCuts(result, document);
    if (cut) report({ ...cut, at });
    return result;
  }
  const { places: _, ...problem } = explainFailure(result, selector, document);
  report({ ...problem, at });
  return undefined;
}
