import { ChevronDown, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { FacetId } from "@/lib/query/fields";
import type { FacetButton } from "./facet-bar";

interface FilterDialogProps {
  readonly facets: readonly FacetButton[];
  readonly options: (facet: FacetId) => ReactNode;
  readonly onClose: () => void;
}

/** All facets on a sheet over the whole window. The native dialog keeps the focus and closes by Esc. */
export function FilterDialog({ facets, options, onClose }: FilterDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
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
        {facets.map(({ parameter, label, options: size, chosen }) => (
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
  );
}
