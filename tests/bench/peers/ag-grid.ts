import {
  ClientSideRowModelModule,
  type ColDef,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
} from "ag-grid-community";
import { byId, columns, fetchRecords, type ListedRecord, ROW_HEIGHT } from "./records";

/** AG Grid Community with its documented settings for speed: the modules in use alone, a cached quick filter, no animation. */
ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule, RowApiModule]);

byId("root").innerHTML = '<p><input type="search"> <output></output></p><div id="rows"></div>';
const output = document.querySelector("output");

const columnDefs = columns.map(({ id, label, share, place }): ColDef<ListedRecord> => {
  return {
    field: id,
    headerName: label,
    flex: share,
    sortable: place !== undefined,
    ...(place && {
      comparator: (_a, _b, { data: a }, { data: b }) => (a && b ? a[place] - b[place] : 0),
    }),
    // One text for all columns, as everywhere.
    getQuickFilterText: ({ data }) => (id === "statement" ? (data?.searched ?? "") : ""),
  };
});

const rowData = await fetchRecords();
const grid = createGrid<ListedRecord>(byId("rows"), {
  columnDefs,
  rowData,
  rowHeight: ROW_HEIGHT,
  getRowId: ({ data }) => data.id,
  cacheQuickFilter: true,
  animateRows: false,
  onModelUpdated: ({ api }) => {
    if (output) output.textContent = `${api.getDisplayedRowCount()} of ${rowData.length}`;
  },
});

document.querySelector("input")?.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLInputElement) grid.setGridOption("quickFilterText", target.value);
});
