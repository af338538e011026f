"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { Notice } from "@/components/explorer/notice";
import type { Moved } from "@/lib/model/list-schemas";
import { movedTo } from "@/lib/model/moved";
import { recommendationOf } from "@/lib/query/page-addresses";
import { readFragment } from "@/lib/view/reader/fragment";
import {
  type MarkFacet,
  matchesMark,
  parseMarkFilter,
  type ReaderMark,
  serializeMarkFilter,
} from "@/lib/view/reader/mark-filter";
import { MarkFilter } from "./mark-filter";
import { MissingPassage } from "./missing-passage";
import { NoteLinks } from "./note-links";
import { PassageSteps } from "./passage-steps";
import { SelectionBar } from "./selection-bar";
import { useLinkedStretch } from "./use-linked-stretch";
import { usePageMarks } from "./use-page-marks";
import { usePassageClicks } from "./use-passage-clicks";
import { useReaderAddress } from "./use-reader-address";
import { useSelectedText } from "./use-selected-text";
import { useStepKeys } from "./use-step-keys";
import "./reader-layout.css";

interface ReaderLayoutProps {
  /** Id of the source. */
  readonly source: string;
  readonly marks: readonly ReaderMark[];
  readonly facets: readonly MarkFacet[];
  readonly moved: readonly Moved[];
  /** How many code points the document has. */
  readonly length: number;
  /** What stands before each paragraph of the document; undefined where the page holds excerpts only. */
  readonly gaps: readonly string[] | undefined;
  readonly repository: string | undefined;
  readonly strip: ReactNode;
  readonly head: ReactNode;
  readonly facts: ReactNode;
  readonly links: ReactNode;
  readonly children: ReactNode;
}

/** A document with the means to read it: the strip, the facts, the filter of its marks, and the steps between them. */
export function ReaderLayout({
  source,
  marks,
  facets,
  moved,
  length,
  gaps,
  repository,
  strip,
  head,
  facts,
  links,
  children,
}: ReaderLayoutProps) {
  const root = useRef<HTMLDivElement>(null);
  const [{ search, fragment }, change] = useReaderAddress();
  const { filter, rejected } = useMemo(
    () => parseMarkFilter(new URLSearchParams(search), facets),
    [search, facets],
  );
  const target = useMemo(() => {
    const asked = readFragment(fragment, { marks, length, moved });
    const isThere = asked.kind !== "anchor" || document.getElementById(asked.id) !== null;
    return isThere ? asked : { kind: "gone" as const, asked: asked.id, near: [] };
  }, [fragment, marks, length, moved]);
  const chosen = target.kind === "passage" || target.kind === "anchor" ? target.id : undefined;
  const shown = useMemo(
    () => new Set(marks.filter((mark) => matchesMark(mark, filter)).map(({ id }) => id)),
    [marks, filter],
  );
  // What an address points at is shown, whatever the filter.
  const pointed = target.kind === "passage" ? recommendationOf(target.id) : undefined;
  const isShown = useCallback((id: string) => shown.has(id) || id === pointed, [shown, pointed]);
  const { pieces, order, card } = usePageMarks(root, chosen, isShown);

  const choose = useCallback((id: string | undefined) => change({ fragment: id ?? "" }), [change]);
  const clear = useCallback(() => choose(undefined), [choose]);
  const steps = useMemo(
    () => order.filter((id) => id.includes("/") && isShown(recommendationOf(id))),
    [order, isShown],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const at = chosen === undefined ? -1 : steps.indexOf(chosen);
      // From no passage: to the first below the top of the window, or the last above it.
      const below = steps.findIndex((id) => (pieces().get(id)?.getBoundingClientRect().top ?? -1) >= 0);
      const first = by === 1 ? below : (below === -1 ? steps.length : below) - 1;
      const next = steps[at === -1 ? Math.max(first, 0) : at + by];
      if (next === undefined) return;
      choose(next);
      root.current
        ?.querySelector<HTMLElement>(`.note[data-passages~="${CSS.escape(next)}"] .note-head`)
        ?.focus({ preventScroll: true });
    },
    [steps, pieces, chosen, choose],
  );
  useStepKeys(step, clear);
  usePassageClicks(root, chosen, isShown, choose);
  useLinkedStretch(root, target);
  const selected = useSelectedText(root, gaps);
  const taken = useMemo(() => marks.map(({ id }) => id), [marks]);

  // A fragment is scrolled to before the page knows what moved, and by the browser only where it is an id of the page.
  const missing = target.kind === "gone" ? target : undefined;
  useEffect(() => {
    if (missing) window.scrollTo({ top: 0 });
  }, [missing]);
  return (
    <div ref={root} className="reader-page" data-chosen={target.kind === "passage" ? "" : undefined}>
      {strip}
      <header className="reader-head mb-5 max-w-[720px]">{head}</header>
      <aside aria-label="About this source" id="about" className="reader-facts">
        {facts}
        {marks.length > 0 && (
          <section aria-label="Marks" className="facts-part noscript:hidden print:hidden">
            <PassageSteps
              at={chosen === undefined ? -1 : steps.indexOf(chosen)}
              all={marks.reduce((sum, { id, quotes }) => sum + (isShown(id) ? quotes : 0), 0)}
              onStep={step}
              onClear={clear}
            />
            <MarkFilter
              marks={marks}
              facets={facets}
              filter={filter}
              onChange={(next) => change({ search: serializeMarkFilter(next) })}
            />
          </section>
        )}
        {links}
      </aside>
      <article className="reader-text">
        <Notice rejected={rejected} />
        {missing && (
          <MissingPassage missing={missing} elsewhere={movedTo(recommendationOf(missing.asked), moved)} />
        )}
        {children}
      </article>
      {card &&
        target.kind === "passage" &&
        root.current &&
        createPortal(
          <NoteLinks chosen={target.id} marks={marks} repository={repository} root={root.current} />,
          card,
        )}
      {selected && <SelectionBar selected={selected} source={source} taken={taken} />}
    </div>
  );
}
