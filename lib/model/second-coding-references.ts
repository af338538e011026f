import type { Entry, Path, ReferenceKind, Report } from "./authored";
import type { Corpus } from "./corpus";
import { nearestWord } from "./nearest-word";
import type { Place } from "./problem";
import { NO_FIT, REMOVED } from "./reliability/coded-unit";
import type { AuthoredCodedUnit } from "./second-coding-schema";

/** The ids of a unit must lead to entries of the corpus, but for those that say that they do not. */
export function checkUnitReferences(
  { value, file, path }: Entry<AuthoredCodedUnit>,
  corpus: Corpus,
  { placeOf }: { placeOf(file: string, path: Path): Place },
  report: Report,
): void {
  const known: Readonly<Record<Exclude<ReferenceKind, "group">, readonly string[]>> = {
    actor: corpus.actors.map(({ id }) => id),
    topic: corpus.topics.map(({ id }) => id),
    measure: corpus.measures.map(({ id }) => id),
  };
  for (const kind of ["actor", "topic", "measure"] as const) {
    const id = value[kind];
    const at = placeOf(file, [...path, kind]);
    const mayBeAbsent = kind !== "topic";
    if (known[kind].includes(id) || (mayBeAbsent && id === NO_FIT)) continue;
    if (id.startsWith(REMOVED)) {
      const past = id.slice(REMOVED.length);
      if (!known[kind].includes(past)) continue;
      report({
        code: "value-invalid",
        at,
        value: id,
        message: `"${id}" says that the ${kind} "${past}" was removed, and it is there.`,
        remedy: `Write "${past}".`,
      });
    } else {
      const near = nearestWord(id, known[kind]);
      const otherwise = mayBeAbsent
        ? `Write "${REMOVED}${id}" if it has been removed, "${NO_FIT}" if no ${kind} fits.`
        : "Name a topic of the corpus.";
      report({
        code: "reference-unknown",
        at,
        value: id,
        message: `There is no ${kind} "${id}".`,
        remedy: near ? `Did you mean "${near}"? ${otherwise}` : otherwise,
      });
    }
  }
}
