import { ArrowLeftRight } from "lucide-react";
import type { Go } from "@/components/explorer/use-view";
import { labelOf } from "@/lib/model/vocabulary";
import { COMPARED_MAX } from "@/lib/query/comparison";
import type { Member } from "@/lib/query/dimension";
import { comparedKind, type Query } from "@/lib/query/query";
import { CompareLink } from "./compare-link";
import { MemberMenu } from "./member-menu";

/** All that can be compared, by kind, in the order of display. */
export type Comparables = Readonly<Record<"actor" | "source", readonly Member[]>>;

interface CompareBarProps {
  readonly query: Query;
  readonly comparables: Comparables;
  readonly go: Go;
  /** How many measures one that may be added shares with those already chosen. */
  readonly noteOf: (id: string) => string | undefined;
}

/** Who is compared with whom: each a menu to replace or remove it, and ways to add one and to swap two. */
export function CompareBar({ query, comparables, go, noteOf }: CompareBarProps) {
  const kind = comparedKind(query);
  const { actors: chosen } = query;
  const members = comparables[kind];
  const free = members.filter(({ id }) => !chosen.includes(id));
  // The last place is vacant as long as one may be added.
  const places = chosen.length < COMPARED_MAX && free.length > 0 ? [...chosen, undefined] : chosen;
  const queryOf = (actors: readonly string[]): Query => ({ ...query, actors });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not lie in one line with its legend.
    <div
      role="group"
      aria-label="Compared"
      tabIndex={-1}
      // On a phone a menu is as wide as the page, wherever in the line its button stands.
      className="compare-bar relative flex flex-wrap items-center gap-x-2.5 gap-y-2 text-ink2 outline-none max-sm:w-full max-sm:[&_details>div]:w-full! max-sm:[&_details]:static!"
    >
      <span>Compare</span>
      {places.map((id, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a menu belongs to its place, so that it keeps the focus when another is chosen there.
        <span key={at} data-place className="contents">
          {at > 0 && (id !== undefined || at === 1) && <span>{at === 1 ? "with" : "and"}</span>}
          {id === undefined ? (
            <MemberMenu
              vacant
              label={chosen.length < 2 ? (kind === "actor" ? "Choose an actor" : "Choose a source") : "Add"}
              members={free}
              queryWith={(other) => queryOf([...chosen, other])}
              go={go}
              noteOf={noteOf}
            />
          ) : (
            <MemberMenu
              label={labelOf(id, members)}
              members={free}
              queryWith={(other) => queryOf(chosen.with(at, other))}
              go={go}
              actions={[
                { label: "Remove", query: queryOf(chosen.toSpliced(at, 1)) },
                ...(at > 0 && chosen.length > 2
                  ? [{ label: "Move to the left", query: queryOf(moveLeft(chosen, id)) }]
                  : []),
              ]}
            />
          )}
        </span>
      ))}
      {chosen.length === 0 && kind === "actor" && (
        <>
          <span>or</span>
          <MemberMenu
            vacant
            label="Choose a source"
            members={comparables.source}
            queryWith={(id) => ({ ...query, cols: "source", actors: [id] })}
            go={go}
          />
        </>
      )}
      {chosen.length === 2 && (
        <CompareLink
          query={queryOf(chosen.toReversed())}
          go={go}
          className="control border-transparent px-2 text-ink print:hidden"
        >
          <ArrowLeftRight size={14} aria-hidden="true" />
          Swap
        </CompareLink>
      )}
    </div>
  );
}

function moveLeft(ids: readonly string[], id: string): readonly string[] {
  const at = ids.indexOf(id);
  return ids.toSpliced(at, 1).toSpliced(at - 1, 0, id);
}
