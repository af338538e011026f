import { ChevronDown } from "lucide-react";
import { useState } from "react";
import type { Go } from "@/components/explorer/use-view";
import { Menu } from "@/components/ui/menu";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useRovingFocus } from "@/components/ui/use-roving-focus";
import { foldText } from "@/lib/model/fold-text";
import type { Member } from "@/lib/query/dimension";
import type { Query } from "@/lib/query/query";
import { CompareLink } from "./compare-link";

interface MemberMenuProps {
  readonly label: string;
  /** True where nothing is chosen yet. */
  readonly vacant?: boolean;
  readonly members: readonly Member[];
  /** The query that choosing one leads to. */
  readonly queryWith: (id: string) => Query;
  readonly go: Go;
  /** What stands beside a name, such as how many measures are comparable. */
  readonly noteOf?: (id: string) => string | undefined;
  /** Further things that can be done, at the head of the menu. */
  readonly actions?: readonly { readonly label: string; readonly query: Query }[];
}

/** With more names than this, the menu has a search box. */
const MANY = 10;

const groups: Readonly<Record<string, string>> = {
  own: "Own sources, read in full",
  reported: "Only reported by others",
};

/** A button that opens a list of actors or sources to choose from. */
export function MemberMenu(props: MemberMenuProps) {
  const { label, vacant = false, members, queryWith, noteOf, actions = [] } = props;
  const [find, setFind] = useState("");
  const go: Go = (query) => {
    // What was searched for is no use for another choice.
    setFind("");
    props.go(query);
  };
  const wanted = foldText(find.trim());
  const shown = members.filter((member) => foldText(member.label).includes(wanted));
  // Without a script there are no arrow keys: each link is a stop.
  const isHydrated = useHydrated();
  const roving = useRovingFocus(shown.map(({ id }) => id));
  return (
    <Menu
      className={`control max-w-[min(340px,calc(100vw-2*var(--page-x)))] border-ink group-open:bg-ink group-open:text-paper ${vacant ? "text-ink2" : "font-semibold text-ink"}`}
      // In a narrow window the panel hangs from the whole bar, whose left edge is in view.
      placeClassName="lg:relative"
      panelClassName="left-0 top-[calc(100%+6px)] w-[340px] max-w-[calc(100vw-2*var(--page-x))] py-2 text-ink"
      label={
        <>
          <span className="truncate">{label}</span>
          <ChevronDown size={15} strokeWidth={2.5} aria-hidden="true" className="shrink-0 print:hidden" />
        </>
      }
    >
      {actions.length > 0 && (
        <p className="flex gap-5 border-line border-b px-4 pb-2">
          {actions.map((action) => (
            <CompareLink key={action.label} query={action.query} go={go} className="link">
              {action.label}
            </CompareLink>
          ))}
        </p>
      )}
      {members.length > MANY && (
        <p className="noscript:hidden px-4 pt-2 pb-1">
          <input
            type="search"
            aria-label="Find a name"
            placeholder="Find"
            value={find}
            onChange={(event) => setFind(event.target.value)}
            className="h-7 w-full rounded-[3px] border border-faint bg-transparent px-2 placeholder:text-ink2"
          />
        </p>
      )}
      <ul onKeyDown={roving.onKeyDown} className="max-h-[min(420px,60vh)] overflow-y-auto">
        {shown.map(({ id, label: name, group }, at) => (
          <li key={id}>
            {group !== undefined && group !== shown[at - 1]?.group && (
              <span className="block px-4 pt-2 pb-1 text-ink2 text-xs">{groups[group] ?? group}</span>
            )}
            <CompareLink
              query={queryWith(id)}
              go={go}
              {...(isHydrated && roving.propsOf(id))}
              className="flex justify-between gap-4 px-4 py-[3px] hover:bg-sunk focus-visible:outline-offset-[-2px] max-sm:py-1.5"
            >
              <span className="min-w-0">{name}</span>
              <span className="shrink-0 text-ink2">{noteOf?.(id)}</span>
            </CompareLink>
          </li>
        ))}
        {shown.length === 0 && <li className="px-4 py-1 text-ink2">No such name.</li>}
      </ul>
    </Menu>
  );
}
