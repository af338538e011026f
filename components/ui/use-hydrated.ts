import { useSyncExternalStore } from "react";

/** Whether the page is more than the server's HTML: false on the server and for the first render in the browser. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
