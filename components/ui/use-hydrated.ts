import { useBrowserTest } from "./use-browser-test";

/** Whether the page is more than the server's HTML: false on the server and for the first render in the browser. */
export const useHydrated = () => useBrowserTest(isBrowser);

const isBrowser = () => true;
