"use client";

/** Takes the example of a cell away for good: `public/boot.js` reads the same key before the first paint of each page. */
export function DismissExample() {
  return (
    <button
      type="button"
      className="-mx-1 min-h-6 px-1 font-medium underline underline-offset-3 hover:text-ink"
      onClick={() => {
        document.documentElement.dataset.cellExample = "dismissed";
        try {
          localStorage.setItem("cell-example", "dismissed");
        } catch {
          // Storage is forbidden: it is away for as long as this page is open.
        }
      }}
    >
      Do not show again
    </button>
  );
}
