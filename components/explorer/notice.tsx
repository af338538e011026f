import type { Rejected } from "@/lib/query/url";
import { splitRejected } from "@/lib/view/rejected";

/** Says what of an address means nothing here: nothing is dropped in silence. */
export function Notice({ rejected }: { readonly rejected: readonly Rejected[] }) {
  if (rejected.length === 0) return null;
  const { named, more } = splitRejected(rejected);
  return (
    <p role="status" className="border-line2 border-l-2 py-0.5 pl-3 text-ink2">
      This address asks for something that is not here and was left out:{" "}
      {named.map(({ parameter, value, near, isUnknown }, at) => (
        <span key={`${parameter} ${value}`}>
          {at > 0 && "; "}
          {isUnknown ? "a parameter" : parameter}{" "}
          <q className="break-all text-ink">{(isUnknown ? parameter : value).slice(0, 60)}</q>
          {near !== undefined && ` (did you mean ${near}?)`}
        </span>
      ))}
      {more > 0 && `; and ${more} more`}.
    </p>
  );
}
