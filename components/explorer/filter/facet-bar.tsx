import { ChevronDown } from "lucide-react";
import { Fragment, memo, type ReactNode } from "react";
import type { FacetId } from "@/lib/query/fields";

export interface FacetButton {
  readonly parameter: FacetId;
  readonly label: string;
  readonly options: number;
  readonly chosen: number;
}

interface FacetBarProps {
  readonly facets: readonly FacetButton[];
  readonly open: FacetId | undefined;
  readonly onToggle: (facet: FacetId) => void;
  readonly children: (facet: FacetId) => ReactNode;
}

/**
 * A button a facet: how many values it has, and how many of them are chosen. The values of the open one follow their button,
 * so that Tab goes from one to the other; on screen they stand below all buttons.
 */
export function FacetBar({ facets, open, onToggle, children }: FacetBarProps) {
  return facets.map((facet) => (
    <Fragment key={facet.parameter}>
      <OpenButton {...facet} isOpen={open === facet.parameter} onToggle={onToggle} />
      {open === facet.parameter && <div className="order-1 basis-full">{children(open)}</div>}
    </Fragment>
  ));
}

interface OpenButtonProps extends FacetButton {
  readonly isOpen: boolean;
  readonly onToggle: (facet: FacetId) => void;
}

const OpenButton = memo(function OpenButton(props: OpenButtonProps) {
  const { parameter, label, options, chosen, isOpen, onToggle } = props;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? "facet-options" : undefined}
      onClick={() => onToggle(parameter)}
      className={`inline-flex h-[30px] items-center gap-1.5 whitespace-nowrap rounded-[3px] px-[5px] font-medium max-sm:h-9 ${
        chosen > 0 ? "bg-tint text-accent" : "hover:bg-sunk"
      }`}
    >
      {label}
      <span className={chosen > 0 ? "" : "font-normal text-ink2"}>
        {chosen > 0 ? `${chosen} of ${options}` : options}
      </span>
      <ChevronDown
        size={12}
        strokeWidth={2}
        aria-hidden="true"
        className={isOpen ? "rotate-180" : undefined}
      />
    </button>
  );
});
