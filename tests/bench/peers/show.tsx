import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { byId, fetchRecords, type ListedRecord } from "./records";

/** Fetches the records and shows them as a list. */
export async function show(List: ComponentType<{ readonly records: ListedRecord[] }>): Promise<void> {
  const records = await fetchRecords();
  createRoot(byId("root")).render(<List records={records} />);
}
