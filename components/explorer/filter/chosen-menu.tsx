import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { type Query, toggled } from "@/lib/query/query";
import { ViewMenu } from "../view-menu";

interface ChosenMenuProps {
  readonly index: CorpusIndex;
  readonly query: Query;
  readonly go: (next: Query) => void;
}

/** The recommendations that were chosen one by one, with the way to leave out one or to show all again. */
export function ChosenMenu({ index, query, go }: ChosenMenuProps) {
  const { recommendation: chosen } = query;
  const drop = (recommendation: readonly string[]) => go({ ...query, recommendation });
  return (
    <ViewMenu label={`Chosen ${chosen.length}`} isActive>
      {() => (
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
                  <IconButton name={`Leave out: ${statement}`} onClick={() => drop(toggled(chosen, id))}>
                    <X size={13} aria-hidden="true" />
                  </IconButton>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </ViewMenu>
  );
}
