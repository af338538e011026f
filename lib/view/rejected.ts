import { excerpt } from "@/lib/model/problem";
import type { Rejected } from "@/lib/query/parameter-reader";

/** How many are named one by one; the rest are counted. */
const NAMED_MAX = 20;

/** What of an address means nothing, a sentence for each, and how many more there are. */
export function describeRejected(rejected: readonly Rejected[]): readonly string[] {
  const { named, more } = splitRejected(rejected);
  const sentences = named.map(({ parameter, value, near, isUnknown }) => {
    const fault = isUnknown
      ? `There is no parameter "${excerpt(parameter)}".`
      : `The parameter ${parameter} has no value "${excerpt(value)}".`;
    return near === undefined ? fault : `${fault} Did you mean "${near}"?`;
  });
  return more === 0 ? sentences : [...sentences, `And ${more} more mean nothing here.`];
}

/** Those that are named, parameters first, as a wrong one explains most; and how many others there are. */
export function splitRejected(rejected: readonly Rejected[]): {
  readonly named: readonly Rejected[];
  readonly more: number;
} {
  const parameters = rejected.filter(({ isUnknown }) => isUnknown);
  const values = rejected.filter(({ isUnknown }) => !isUnknown);
  const named = [...parameters, ...values].slice(0, NAMED_MAX);
  return { named, more: rejected.length - named.length };
}
