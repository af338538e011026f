/** What the list is worked with. It comes beside the corpus, so that the first paint need not wait for it. */
interface ListCode {
  readonly ListTable: typeof import("./list-table").ListTable;
  readonly ListMenu: typeof import("./list-menu").ListMenu;
  readonly SelectedBar: typeof import("./selected-bar").SelectedBar;
}

let code: ListCode | undefined;

/** Fetches the code, once; rejects where it cannot be fetched. */
export async function loadListCode(): Promise<void> {
  const [{ ListTable }, { ListMenu }, { SelectedBar }] = await Promise.all([
    import("./list-table"),
    import("./list-menu"),
    import("./selected-bar"),
  ]);
  code = { ListTable, ListMenu, SelectedBar };
}

/** The code, once it is there. */
export function listCode(): ListCode | undefined {
  return code;
}
