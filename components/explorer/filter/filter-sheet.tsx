import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import type { FacetId } from "@/lib/query/fields";
import type { FacetButton } from "./facet-bar";

const FilterDialog = dynamic(() => import("./filter-dialog").then((module) => module.FilterDialog), {
  ssr: false,
});

interface FilterSheetProps {
  readonly facets: readonly FacetButton[];
  readonly active: number;
  readonly options: (facet: FacetId) => ReactNode;
}

/** On a phone: opens all facets on a sheet of their own, whose code comes when it is first asked for. */
export function FilterSheet({ facets, active, options }: FilterSheetProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`control noscript:hidden ${active > 0 ? "border-transparent bg-tint text-accent" : ""}`}
        onClick={() => setOpen(true)}
      >
        Filters {active > 0 && <strong className="font-semibold">{active}</strong>}
      </button>
      {isOpen && <FilterDialog facets={facets} options={options} onClose={() => setOpen(false)} />}
    </>
  );
}
