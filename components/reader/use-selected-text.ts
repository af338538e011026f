import { type RefObject, useEffect, useState } from "react";
import { readPageText, readRange, type SelectedText } from "./page-text";

export interface Selected extends SelectedText {
  /** The whole document, where the page holds it. */
  readonly text: string | undefined;
  /** Where the selection ends, in pixels from the root. */
  readonly left: number;
  readonly top: number;
  /** Width of the root. */
  readonly width: number;
}

/** Selections change with every move of the pointer; what is selected is read once it rests, after so many milliseconds. */
const REST = 150;

/** The characters of the document that are selected on the page. */
export function useSelectedText(
  root: RefObject<HTMLElement | null>,
  gaps: readonly string[] | undefined,
): Selected | undefined {
  const [selected, setSelected] = useState<Selected | undefined>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const selection = document.getSelection();
      const element = root.current;
      if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !element) return undefined;
      const range = selection.getRangeAt(0);
      const page = readPageText(element, gaps);
      const found = readRange(range, page);
      if (!found) return undefined;
      const origin = element.getBoundingClientRect();
      const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
      const place = { left: last.right - origin.left, top: last.bottom - origin.top, width: origin.width };
      return { ...found, ...place, text: page.text };
    };
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(read()), REST);
    };
    document.addEventListener("selectionchange", onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [root, gaps]);
  return selected;
}
