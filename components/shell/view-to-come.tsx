import { ChevronDown } from "lucide-react";

/** How the button of a view's menu looks. */
export const viewButton =
  "inline-flex h-[30px] items-center gap-1.5 whitespace-nowrap rounded-[3px] px-2 font-medium";

/** The button of the menu before the corpus is there: it takes its place, so that nothing moves. */
export function ViewToCome() {
  return (
    <button type="button" disabled className={viewButton}>
      View
      <ChevronDown size={12} strokeWidth={2} aria-hidden="true" />
    </button>
  );
}
