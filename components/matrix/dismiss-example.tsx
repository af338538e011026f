"use client";

import { store } from "@/components/ui/stored";

/** Takes the example of a cell away for good: `public/boot.js` reads the same key before the first paint of each page. */
export function DismissExample() {
  return (
    <button
      type="button"
      className="noscript:hidden -mx-1 min-h-6 px-1 font-medium underline underline-offset-3 hover:text-ink"
      onClick={() => {
        document.documentElement.dataset.cellExample = "dismissed";
        store("cell-example", "dismissed");
      }}
    >
      Do not show again
    </button>
  );
}
