import { ChevronDown, X } from "lucide-react";
import { ColumnTool } from "@/components/ui/column-list";
import { Menu } from "@/components/ui/menu";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { type Query, toggled } from "@/lib/query/query";

interface ChosenMenuProps {
  readonly index: CorpusIndex;
  readonly query: Query;
  readonly go: (next: Query) => void;
}

/** The button that opens the recommendations that were chosen one by one. */
export function ChosenMenu(props: ChosenMenuProps) {
  const chosen = props.query.recommendation;
  return (
    <Menu
      className="inline-flex h-[30px] items-center gap-1.5 whitespace-nowrap rounded-[3px] bg-tint px-2 font-medium text-accent"
      panelClassName="right-0 top-[calc(100%+4px)] w-[420px] max-w-[calc(100vw-2*var(--page-x))] max-h-[60dvh] overflow-y-auto p-4 max-sm:fixed max-sm:inset-x-4 max-sm:top-20 max-sm:w-auto"
      label={
        <>
          Chosen {chosen.length}
          <ChevronDown size={12} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
        </>
      }
    >
      {() => <ChosenList {...props} />}
    </Menu>
  );
}

/** The recommendations that were chosen one by one, with the way to leave out one or to show all again. */
function ChosenList({ index, query, go }: ChosenMenuProps) {
  const { recommendation: chosen } = query;
  const drop = (recommendation: readonly string[]) => go({ ...query, recommendation });
  return (
    <>
      <p className="flex justify-between gap-4">
        <strong className="font-semibold">Chosen one by one</strong>
        <button type="button" className="link" onClick={() => drop([])}>
          Show all again
        </button>
      </p>
      <ul className="mt-1">
        {chosen.map((id) => {
          const statement = index.recommendations.get(id)?.statement ?? id;
          return (
            <li key={id} className="flex items-start gap-2 border-line border-t py-1.5 first:border-t-0">
              <span className="grow font-serif text-[15px] leading-[21px]">{statement}</span>
              <ColumnTool name={`Leave out: ${statement}`} onClick={() => drop(toggled(chosen, id))}>
                <X size={13} aria-hidden="true" />
              </ColumnTool>
            </li>
          );
        })}
      </ul>
    </>
  );
}
