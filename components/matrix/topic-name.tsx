import { ChevronDown, ChevronRight } from "lucide-react";
import { count } from "@/lib/query/count-noun";
import type { Line } from "@/lib/view/matrix/matrix-lines";

interface TopicNameProps {
  readonly line: Line;
  readonly isExpanded: boolean;
  readonly isStop: boolean;
  readonly onToggle: () => void;
}

/** The name of a topic, which folds its rows away and brings them back; folded, with their number. */
export function TopicName({ line: { label, folded }, isExpanded, isStop, onToggle }: TopicNameProps) {
  const Chevron = isExpanded ? ChevronDown : ChevronRight;
  return (
    <>
      <button
        type="button"
        data-column={-1}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isExpanded}
        onClick={onToggle}
        className="group -my-0.5 inline-flex min-h-6 items-center gap-1 text-left"
      >
        <bdi>{label}</bdi>
        <Chevron
          size={14}
          aria-hidden="true"
          className="shrink-0 text-faint group-hover:text-ink print:hidden"
        />
      </button>
      {folded && <span className="ml-2 font-normal text-ink2 text-xs">{count(folded.rows, "measure")}</span>}
    </>
  );
}
