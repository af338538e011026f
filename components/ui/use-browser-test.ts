import { useSyncExternalStore } from "react";

/**
 * Whether this browser can do something, by a test that has always the same answer. On the server, and without JavaScript,
 * none can: what needs it is not offered there.
 */
export function useBrowserTest(test: () => boolean): boolean {
  return useSyncExternalStore(never, test, no);
}

const never = () => () => {};
const no = () => false;
