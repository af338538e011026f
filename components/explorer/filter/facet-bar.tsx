"use client";

import { ChevronDown } from "lucide-react";
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
}

/** A button a facet: how many values it has, and how many of them are chosen. */
export function FacetBar({ facets, open, onToggle }: FacetBarProps) {
  return facets.map(({ parameter, label, options, chosen }) => (
    <button
      key={parameter}
      type="button"
      aria-expanded={open === parameter}
      aria-controls={open === parameter ? "facet-options" : undefined}
      onClick={() => onToggle(parameter)}
      className={`inline-flex h-[30px] items-center gap-1.5 whitespace-nowrap rounded-[3px] px-[7px] font-medium max-sm:h-9 ${
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
  ));
}
