import { ChevronDown } from "lucide-react";
import { Menu } from "@/components/ui/menu";
import { ChosenList, type ChosenListProps } from "./chosen-list";

/** The button that opens the recommendations that were chosen one by one. */
export function ChosenMenu(props: ChosenListProps) {
  const chosen = props.query.recommendation;
  return (
    <Menu
      className="inline-flex h-[30px] items-center gap-1.5 whitespace-nowrap rounded-[3px] bg-tint px-2 font-medium text-accent"
      panelClassName="left-0 top-[calc(100%+4px)] w-[420px] max-w-[calc(100vw-2*var(--page-x))] max-h-[60dvh] overflow-y-auto p-4 max-sm:fixed max-sm:inset-x-4 max-sm:top-20 max-sm:w-auto"
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
