import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { marginLayout, type NoteHeights } from "./margin-layout";
import {
  choosePassage,
  type FirstPieces,
  findCard,
  findFirstPieces,
  reveal,
  showMarks,
} from "./marks-on-page";
import { stripViewport } from "./strip-viewport";

interface PageMarks {
  /** The first piece of each passage, in the order of the text. */
  readonly pieces: () => FirstPieces;
  /** Their ids, once the page is there. */
  readonly order: readonly string[];
  /** The card of the chosen note. */
  readonly card: Element | undefined;
}

/** How low on the window a passage may stand that one comes to, as a part of its height. */
const LOW = 0.7;

/** Keeps the page in step with what is chosen and shown: marks, notes in the margin, and the frame on the strip. */
export function usePageMarks(
  root: RefObject<HTMLElement | null>,
  chosen: string | undefined,
  isShown: (recommendation: string) => boolean,
): PageMarks {
  const found = useRef<FirstPieces | undefined>(undefined);
  const pieces = useCallback((): FirstPieces => {
    found.current ??= root.current ? findFirstPieces(root.current) : new Map();
    return found.current;
  }, [root]);
  const heights = useRef<NoteHeights>(new WeakMap());
  const [order, setOrder] = useState<readonly string[]>([]);
  useEffect(() => setOrder([...pieces().keys()]), [pieces]);
  const [marked, setMarked] = useState<{ readonly card: Element | null } | undefined>();
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    showMarks(element, isShown);
    choosePassage(element, chosen);
    setMarked({ card: chosen === undefined ? null : findCard(element, chosen) });
  }, [root, chosen, isShown]);
  // Comes after what the chosen note shows beyond others stands in its card, so that its height can be measured.
  useLayoutEffect(() => {
    if (root.current && marked) marginLayout(root.current, pieces(), heights.current);
  }, [root, marked, pieces]);
  useEffect(() => {
    const piece = chosen === undefined ? undefined : pieces().get(chosen);
    if (piece) reveal(piece, LOW);
  }, [chosen, pieces]);
  useEffect(() => {
    const element = root.current;
    const text = element?.querySelector(".reader");
    if (!element || !text) return;
    let width = 0;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === width) return;
      width = entry.contentRect.width;
      marginLayout(element, pieces(), heights.current);
    });
    observer.observe(text);
    // Letters of the page's own fonts are not as wide as those that stood in for them.
    document.fonts.ready.then(() => {
      heights.current = new WeakMap();
      marginLayout(element, pieces(), heights.current);
    });
    return () => observer.disconnect();
  }, [root, pieces]);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let request = 0;
    const frame = () => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(() => stripViewport(element));
    };
    frame();
    window.addEventListener("scroll", frame, { passive: true });
    window.addEventListener("resize", frame);
    return () => {
      cancelAnimationFrame(request);
      window.removeEventListener("scroll", frame);
      window.removeEventListener("resize", frame);
    };
  }, [root]);
  return { pieces, order, card: marked?.card ?? undefined };
}
