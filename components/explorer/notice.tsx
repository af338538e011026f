import type { Rejected } from "@/lib/query/url";

/** Says what of an address means nothing here: nothing is dropped in silence. */
export function Notice({ rejected }: { readonly rejected: readonly Rejected[] }) {
  if (rejected.length === 0) return null;
  return (
    <p role="status" className="border-line2 border-l-2 py-0.5 pl-3 text-ink2">
      This address asks for something that is not here and was left out:{" "}
      {rejected.map(({ parameter, value, near }, at) => (
        <span key={`${parameter} ${value}`}>
          {at > 0 && "; "}
          {parameter} <q className="break-all text-ink">{value.slice(0, 60)}</q>
          {near !== undefined && ` (did you mean ${near}?)`}
        </span>
      ))}
      .
    </p>
  );
}
