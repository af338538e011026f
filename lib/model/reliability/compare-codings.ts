import { type CodedUnit, type ComparedField, comparedFields, NO_FIT } from "./coded-unit";
import { cohenKappa } from "./cohen-kappa";
import { type Agreement, agreementOf } from "./estimate";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { type Matching, matchUnits, type UnitPair } from "./match-units";
import { type SentencePair, sentencePairs } from "./sentence-pairs";

/** Two codings of one source, laid side by side. */
export interface SideBySide extends Matching {
  readonly sentences: readonly SentencePair[];
}

export function laySideBySide(
  document: { readonly text: string; readonly language: string },
  first: readonly CodedUnit[],
  second: readonly CodedUnit[],
): SideBySide {
  return { sentences: sentencePairs(document, first, second), ...matchUnits(first, second) };
}

/** How far two codings agree, of one source or of several. */
export interface Comparison {
  /** On which sentences carry a recommendation: Cohen's kappa. */
  readonly sentences: Agreement & {
    readonly both: number;
    readonly firstOnly: number;
    readonly secondOnly: number;
    readonly neither: number;
  };
  readonly units: {
    readonly first: number;
    readonly second: number;
    readonly matched: number;
  };
  /** On what the units that both found say: Krippendorff's alpha. */
  readonly fields: Readonly<Record<ComparedField, Agreement>>;
}

/** The figures of some sources together: their sentences and their units in one heap, so that each counts alike. */
export function compareCodings(sources: readonly SideBySide[]): Comparison {
  const sentences = sources.flatMap((source) => source.sentences);
  const matched = sources.flatMap((source) => source.matched);
  const count = (first: boolean, second: boolean) =>
    sentences.filter((pair) => pair.first === first && pair.second === second).length;
  const agreementOn = (field: ComparedField) =>
    agreementOf(
      matched.map((pair) => comparedValues(pair, field)),
      krippendorffAlpha,
    );
  return {
    sentences: {
      ...agreementOf(
        sentences.map(({ first, second }) => [first, second] as const),
        cohenKappa,
      ),
      both: count(true, true),
      firstOnly: count(true, false),
      secondOnly: count(false, true),
      neither: count(false, false),
    },
    units: {
      first: matched.length + sources.reduce((sum, { firstOnly }) => sum + firstOnly.length, 0),
      second: matched.length + sources.reduce((sum, { secondOnly }) => sum + secondOnly.length, 0),
      matched: matched.length,
    },
    fields: {
      actor: agreementOn("actor"),
      voice: agreementOn("voice"),
      stance: agreementOn("stance"),
      topic: agreementOn("topic"),
      measure: agreementOn("measure"),
    },
  };
}

/** The fields in which two units that are the same place differ. */
export function differingFields(pair: UnitPair): readonly ComparedField[] {
  return comparedFields.filter((field) => {
    const [first, second] = comparedValues(pair, field);
    return first !== second;
  });
}

/** Where a coder found nothing that fits, this is never what the other found, even if that is nothing either. */
function comparedValues([first, second]: UnitPair, field: ComparedField): readonly [string, string] {
  const value = (unit: CodedUnit, coder: string) =>
    unit[field] === NO_FIT ? `${NO_FIT} ${coder}` : unit[field];
  return [value(first, "first"), value(second, "second")];
}
