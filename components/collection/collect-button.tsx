import { useState } from "react";
import type { CitedPassage } from "@/lib/view/citation/cited-passage";
import { togglePassage } from "@/lib/view/collection/kept-passages";
import { changeCollection, useCollection } from "./keep-collection";

interface CollectButtonProps {
  /** Of the passage. */
  readonly id: string;
  /** Asked for at the click. */
  readonly passage: () => CitedPassage | Promise<CitedPassage>;
  readonly className: string;
}

/** Puts a passage aside into the collection of this browser, or takes it out again. */
export function CollectButton({ id, passage, className }: CollectButtonProps) {
  const collection = useCollection();
  const [hasFailed, setFailed] = useState(false);
  const isCollected = collection?.passages.some((kept) => kept.id === id) ?? false;
  const toggle = async () => {
    try {
      const toggled = await passage();
      changeCollection((kept) => togglePassage(kept, toggled));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        aria-pressed={isCollected}
        className={`noscript:hidden ${isCollected ? "text-accent " : ""}${className}`}
        onClick={toggle}
      >
        {isCollected ? "Collected" : "Collect"}
      </button>
      {isCollected && collection?.isKept === false && (
        <span role="status">only until you leave the page: this browser keeps nothing</span>
      )}
      {hasFailed && <span role="status">could not be fetched</span>}
    </>
  );
}
