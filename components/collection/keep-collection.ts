import { useSyncExternalStore } from "react";
import { readStored, store } from "@/components/ui/stored";
import { type KeptPassages, parseKept, serializeKept } from "@/lib/view/collection/kept-passages";

/** Under what name this browser keeps the collection. */
const KEY = "collection";

export interface Collection extends KeptPassages {
  /** Whether the browser has kept it: not where its storage is forbidden or full. */
  readonly isKept: boolean;
}

const listeners = new Set<() => void>();

/** What could not be kept lives as long as the page. */
let unkept: KeptPassages | undefined;
/** The collection with the text that it was read from, so that React gets the same value for the same text. */
let seen: { readonly text: string | null; readonly collection: Collection } | undefined;

/** The collection of this browser; undefined on the server and during hydration. */
export function useCollection(): Collection | undefined {
  return useSyncExternalStore<Collection | undefined>(listen, readCollection, () => undefined);
}

/** Changes the collection, beginning from what another tab may have made of it. */
export function changeCollection(change: (kept: KeptPassages) => KeptPassages): void {
  const { passages, unreadable } = readCollection();
  const next = change({ passages, unreadable });
  unkept = store(KEY, serializeKept(next)) ? undefined : next;
  seen = undefined;
  for (const listener of listeners) listener();
}

function readCollection(): Collection {
  const text = readStored(KEY);
  if (!seen || seen.text !== text) {
    seen = { text, collection: { ...(unkept ?? parseKept(text)), isKept: unkept === undefined } };
  }
  return seen.collection;
}

function listen(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", onStorage);
  };
}
