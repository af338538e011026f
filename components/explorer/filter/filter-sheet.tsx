"use client";

import { ChevronDown, X } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import type { FacetId } from "@/lib/query/fields";
import type { FacetButton } from "./facet-bar";

interface FilterSheetProps {
  readonly facets: readonly FacetButton[];
  readonly active: number;
  readonly options: (facet: FacetId) => ReactNode;
}

/** On a phone: all facets on a sheet of their own. The native dialog keeps the focus and closes by Esc. */
export function FilterSheet({ facets, active, options }: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Its hundreds of options would be drawn anew with every query, for nobody to see.
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    dialog.current?.showModal();
    setOpen(true);
  };
  return (
    <>
      <button
        type="button"
        className={`control noscript:hidden ${active > 0 ? "border-transparent bg-tint text-accent" : ""}`}
        onClick={open}
      >
        Filters {active > 0 && <strong className="font-semibold">{active}</strong>}
      </button>
      <dialog
        ref={dialog}
        onClose={() => setOpen(false)}
        aria-label="Filters"
        className="m-0 h-dvh max-h-none w-full max-w-none bg-paper p-0 text-ink backdrop:bg-ink/30"
      >
        <div className="sticky top-0 flex items-center justify-between border-rule border-b bg-paper px-4 py-3">
          <h2 className="font-semibold text-base">Filters</h2>
          <button type="button" className="control" onClick={() => dialog.current?.close()}>
            <X size={15} aria-hidden="true" />
            Show the result
          </button>
        </div>
        <div className="px-4 pb-10">
          {isOpen &&
            facets.map(({ parameter, label, options: size, chosen }) => (
              <details key={parameter} className="group border-line border-b" open={chosen > 0}>
                <summary className="flex h-12 items-center gap-2 font-medium text-[15px]">
                  {label}
                  <span className={chosen > 0 ? "text-accent" : "text-ink2"}>
                    {chosen > 0 ? `${chosen} of ${size}` : size}
                  </span>
                  <ChevronDown size={16} aria-hidden="true" className="ml-auto group-open:rotate-180" />
                </summary>
                <div className="pb-4 text-[15px]">{options(parameter)}</div>
              </details>
            ))}
        </div>
      </dialog>
    </>
  );
}
