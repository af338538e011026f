import { Notice } from "@/components/explorer/notice";
import type { View } from "@/components/explorer/use-view";
import { labelOf } from "@/lib/model/vocabulary";
import { COMPARED_MAX } from "@/lib/query/comparison";
import { dimensions } from "@/lib/query/dimension";
import { clearFilters, comparedKind, isFiltered } from "@/lib/query/query";
import { listNames } from "@/lib/view/words/list-names";
import { numberWord } from "@/lib/view/words/numbers";

/** Says what of the address this page cannot show: nothing is dropped in silence. */
export function OmittedNote({ view: { index, query, rejected, go } }: { readonly view: View }) {
  const kind = comparedKind(query);
  const members = dimensions[kind].members(index);
  const beyond = query.actors.slice(COMPARED_MAX).map((id) => labelOf(id, members));
  const isCompared = query.actors.length > 1;
  return (
    <>
      <Notice rejected={rejected} />
      {beyond.length > 0 && (
        <p role="status" className="border-line2 border-l-2 py-0.5 pl-3 text-ink2">
          At most {numberWord(COMPARED_MAX)} can be compared at once. Left out: {listNames(beyond)}.
        </p>
      )}
      {isCompared && query.filters[kind].length > 0 && (
        <p role="status" className="border-line2 border-l-2 py-0.5 pl-3 text-ink2">
          The filter by {kind} was left out: the comparison itself says whom it is about.
        </p>
      )}
      {!isCompared && isFiltered(query) && (
        <p className="border-line2 border-l-2 py-0.5 pl-3 text-ink2">
          The filter of this address will narrow the comparison. The pictures below show the whole corpus.{" "}
          <button type="button" className="link" onClick={() => go(clearFilters(query))}>
            Clear filter
          </button>
        </p>
      )}
    </>
  );
}
