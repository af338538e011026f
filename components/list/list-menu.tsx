"use client";

import { ChevronDown } from "lucide-react";
import { demand } from "@/components/shell/demand";
import { Menu } from "@/components/shell/menu";
import { OnDemand } from "@/components/shell/on-demand";
import { ViewToCome, viewButton } from "@/components/shell/view-to-come";
import type { Query } from "@/lib/query/query";

interface ListMenuProps {
  readonly query: Query;
  /** Undefined until the corpus is there. */
  readonly go: ((next: Query) => void) | undefined;
}

const settings = demand(
  async () => (await import("./list-settings")).ListSettings,
  "the view cannot be changed",
);

/** The button that opens how the list is shown. */
export function ListMenu({ query, go }: ListMenuProps) {
  if (!go) return <ViewToCome />;
  return (
    <Menu
      className={`${viewButton} hover:bg-sunk`}
      panelClassName="right-0 top-[calc(100%+4px)] w-[360px] max-w-[calc(100vw-2*var(--page-x))] max-h-[70dvh] overflow-y-auto p-4 max-sm:fixed max-sm:inset-x-4 max-sm:top-20 max-sm:w-auto"
      label={
        <>
          View
          <ChevronDown size={12} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
        </>
      }
    >
      {() => <OnDemand of={settings}>{(ListSettings) => <ListSettings query={query} go={go} />}</OnDemand>}
    </Menu>
  );
}
