"use client";

import { demand } from "@/components/explorer/demand";
import { OnDemand } from "@/components/explorer/on-demand";
import { ViewMenu, ViewToCome } from "@/components/explorer/view-menu";
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
    <ViewMenu>
      {() => <OnDemand of={settings}>{(ListSettings) => <ListSettings query={query} go={go} />}</OnDemand>}
    </ViewMenu>
  );
}
