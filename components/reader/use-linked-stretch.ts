import { type RefObject, useEffect } from "react";
import type { Fragment } from "@/lib/view/reader/fragment";
import { rangeOf, readPageText } from "./page-text";

/** Name of the highlight in the style sheet. */
const NAME = "linked-stretch";

/** Shows the characters that the address points at, and brings them into view. */
export function useLinkedStretch(root: RefObject<HTMLElement | null>, target: Fragment): void {
  const start = target.kind === "stretch" ? target.start : -1;
  const end = target.kind === "stretch" ? target.end : -1;
  useEffect(() => {
    const element = root.current;
    if (!element || start === -1) return;
    const range = rangeOf(start, end, readPageText(element, undefined));
    if (!range) return;
    if ("highlights" in CSS) CSS.highlights.set(NAME, new Highlight(range));
    const { top } = range.getBoundingClientRect();
    // A quarter below the top of the window, where passages that are stepped to come to stand as well.
    window.scrollTo({ top: window.scrollY + top - window.innerHeight / 4 });
    return () => {
      if ("highlights" in CSS) CSS.highlights.delete(NAME);
    };
  }, [root, start, end]);
}
