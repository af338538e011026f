import type { Library } from "../corpus";
import { type Adjudication, type Audit, auditAdjudications } from "./adjudication";
import { type Coding, underNewIds, unitsOf } from "./coded-unit";
import { type Comparison, compareCodings, laySideBySide, type SideBySide } from "./compare-codings";
import { findDisagreements } from "./disagreements";

/** The second coding of a corpus: what was coded before anybody compared, and what was decided on the differences. */
export interface SecondCoding {
  /** By source: the independent coding of somebody who had not seen the first. */
  readonly second: Readonly<Record<string, Coding>>;
  /** By source: the first coding as it stood before anybody compared. */
  readonly first: Readonly<Record<string, Coding>>;
  readonly adjudications: readonly Adjudication[];
}

/** The figures of one source, or of all together. */
export interface Figures {
  /** The first coding as it stood before anybody compared, against the second. Undefined where it was not kept. */
  readonly before: Comparison | undefined;
  /** The coding as it is now, against the second. */
  readonly after: Comparison;
}

export interface Reliability {
  /** Sources that have a second coding, in the order of the corpus. */
  readonly sources: readonly ({ readonly source: string } & Figures)[];
  /** Undefined where no source has a second coding. */
  readonly all: Figures | undefined;
  /** Of the coding as it stood before anybody compared. */
  readonly audit: Audit;
}

/** How far the coding of a corpus agrees with its second coding, before and after adjudication. */
export function computeReliability(library: Library, coding: SecondCoding): Reliability {
  const { corpus } = library;
  const now = withNewIds(library, coding);
  const compared = corpus.sources.flatMap(({ id }) => {
    const lay = layer(library, coding, id);
    const first = coding.first[id];
    const layNow = layer(library, now, id);
    if (!lay || !layNow) return [];
    return [{ source: id, before: first && lay(first.units), after: layNow(unitsOf(corpus, id)) }];
  });
  return {
    sources: compared.map(({ source, before, after }) => ({ source, ...figuresOf([{ before, after }]) })),
    all: compared.length === 0 ? undefined : figuresOf(compared),
    audit: auditCodings(library, coding),
  };
}

/** Where the first coding as it stood differs from the second, with what was decided: the figures are not needed for it. */
export function auditCodings(library: Library, coding: SecondCoding): Audit {
  const disagreements = library.corpus.sources.flatMap(({ id }) => {
    const lay = layer(library, coding, id);
    const first = coding.first[id];
    const text = library.texts[id]?.text;
    if (!lay || first === undefined || text === undefined) return [];
    return findDisagreements(id, text, lay(first.units));
  });
  return auditAdjudications(disagreements, coding.adjudications);
}

/** Lays a coding of a source beside its second coding; undefined where the source has none. */
function layer(
  { corpus, texts }: Library,
  coding: SecondCoding,
  id: string,
): ((units: Coding["units"]) => SideBySide) | undefined {
  const second = coding.second[id];
  const text = texts[id]?.text;
  const language = corpus.sources.find((source) => source.id === id)?.language;
  if (second === undefined || text === undefined || language === undefined) return undefined;
  return (units) => laySideBySide({ text, language }, units, second.units);
}

/** The second codings under the ids of the corpus as it is now. */
function withNewIds({ moved }: Library, coding: SecondCoding): SecondCoding {
  const second = Object.fromEntries(
    Object.entries(coding.second).map(([id, { units, ...rest }]) => {
      return [id, { ...rest, units: units.map((unit) => underNewIds(unit, moved)) }];
    }),
  );
  return { ...coding, second };
}

function figuresOf(
  compared: readonly { readonly before: SideBySide | undefined; readonly after: SideBySide }[],
): Figures {
  const befores = compared.flatMap(({ before }) => before ?? []);
  return {
    // Of all sources only where all were kept: figures of other sources than those after would not be comparable.
    before: befores.length === compared.length ? compareCodings(befores) : undefined,
    after: compareCodings(compared.map(({ after }) => after)),
  };
}
