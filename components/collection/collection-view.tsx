"use client";

import { useRef, useState } from "react";
import type { Moved } from "@/lib/model/list-schemas";
import { count } from "@/lib/query/count-noun";
import { noteOf } from "@/lib/view/collection/check-passage";
import { type KeptPassages, noPassages, restoreKept } from "@/lib/view/collection/kept-passages";
import { CollectionExports } from "./collection-exports";
import { changeCollection, useCollection } from "./keep-collection";
import { KeptPassage } from "./kept-passage";
import { useCheckedPassages } from "./use-checked-passages";

/** The passages that were put aside: in the reader's order, with the ways to take them away together. */
export function CollectionView({ moved }: { readonly moved: readonly Moved[] }) {
  const collection = useCollection();
  const states = useCheckedPassages(collection?.passages, moved);
  const [undo, setUndo] = useState<{ readonly what: string; readonly before: KeptPassages }>();
  const head = useRef<HTMLParagraphElement>(null);
  if (!collection) return null;
  const { passages, unreadable, isKept } = collection;
  const remove = (what: string, change: (kept: KeptPassages) => KeptPassages) => {
    changeCollection((kept) => {
      setUndo({ what, before: kept });
      return change(kept);
    });
    // What was pressed is gone: go on from the top rather than from nowhere.
    head.current?.focus();
  };
  const noted = passages.map((passage) => ({ passage, note: noteOf(passage, states.get(passage.id)) }));
  return (
    <>
      <p
        ref={head}
        tabIndex={-1}
        role="status"
        className="flex flex-wrap gap-x-3 text-[15px] leading-6 outline-none"
      >
        <span>
          {undo && `${undo.what}. `}
          {passages.length === 0
            ? "Nothing is collected. Collect stands beside every quote and statement."
            : `${count(passages.length, "passage")}, kept in this browser.`}
        </span>
        {undo && (
          <button
            type="button"
            className="link"
            onClick={() => {
              changeCollection((kept) => restoreKept(undo.before, kept));
              setUndo(undefined);
            }}
          >
            Undo
          </button>
        )}
      </p>
      {!isKept && (
        <p role="alert" className="text-[15px] leading-6">
          This browser’s storage is forbidden or full: the collection lasts until you leave the page. Take it
          away before you do.
        </p>
      )}
      {passages.length > 0 && (
        <CollectionExports
          noted={noted}
          onClear={() =>
            remove(`Cleared ${count(passages.length, "passage")}`, (kept) => ({
              ...noPassages,
              unreadable: kept.unreadable,
            }))
          }
        />
      )}
      <ol>
        {noted.map(({ passage, note }, at) => (
          <KeptPassage
            key={passage.id}
            passage={passage}
            note={note}
            state={states.get(passage.id)}
            isFirst={at === 0}
            isLast={at === passages.length - 1}
            onRemove={(change) => remove("Removed a passage", change)}
          />
        ))}
      </ol>
      {unreadable.length > 0 && (
        <section aria-label="Unreadable" className="mt-6 border-rule border-t pt-3">
          <p className="text-[15px] leading-6">
            Something was kept here that this page cannot read. It stays until you remove it.{" "}
            <button
              type="button"
              className="link"
              onClick={() =>
                remove("Removed what could not be read", (kept) => ({ ...kept, unreadable: [] }))
              }
            >
              Remove it
            </button>
          </p>
          {unreadable.map((text) => (
            <pre
              key={text}
              className="mt-2 whitespace-pre-wrap wrap-anywhere bg-sunk p-3 text-xs leading-[18px]"
            >
              {text}
            </pre>
          ))}
        </section>
      )}
    </>
  );
}
