import { ChevronDown } from "lucide-react";
import { Fragment, type ReactNode } from "react";
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
  return facets.map(({ parameter, label, options, chosen }) => (
    <Fragment key={parameter}>
      <button
        type="button"
        aria-expanded={open === parameter}
        aria-controls={open === parameter ? "facet-options" : undefined}
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
          className={open === parameter ? "rotate-180" : undefined}
        />
      </button>
      {open === parameter && <div className="order-1 basis-full">{children(parameter)}</div>}
    </Fragment>
  ));
}
