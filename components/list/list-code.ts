import { demand } from "@/components/explorer/demand";

/** What the list is worked with. It comes beside the corpus, so that the first paint need not wait for it. */
export const listTable = demand(
  async () => (await import("./list-table")).ListTable,
  "the list cannot be worked with",
);

/** Only who selects a row or chooses columns needs it. */
export const heldList = demand(async () => (await import("./hold-list")).holdList, "no row can be selected");

/** Only who selects a row needs it. */
export const selectedBar = demand(
  async () => (await import("./selected-bar")).SelectedBar,
  "nothing can be done with the selected rows",
);

/** Only who filters all away needs it. */
export const noRows = demand(
  async () => (await import("@/components/explorer/no-rows")).NoRows,
  "it cannot say which filter to drop",
);
