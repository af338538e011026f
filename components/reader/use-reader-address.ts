import { useCallback, useSyncExternalStore } from "react";

/** Said to this page when it has changed its own address: `replaceState` itself tells nobody. */
const CHANGED = "policy-matrix:reader-address";

interface ReaderAddress {
  /** The parameters, with their question mark, or nothing. */
  readonly search: string;
  /** The fragment without its number sign, still encoded. */
  readonly fragment: string;
}

/**
 * The parameters and the fragment of the address, and a way to change them: the only place where this state is held. A
 * change leaves no entry in the history, so that Back leaves a document that was stepped through. While the prerendered
 * page is hydrated both are empty.
 */
export function useReaderAddress(): readonly [ReaderAddress, (change: Partial<ReaderAddress>) => void] {
  const address = useSyncExternalStore(subscribe, current, none);
  const at = address.indexOf("#");
  const search = at === -1 ? address : address.slice(0, at);
  const fragment = at === -1 ? "" : address.slice(at + 1);
  const change = useCallback((next: Partial<ReaderAddress>) => {
    const { pathname, search: oldSearch, hash } = window.location;
    const nextHash = next.fragment === undefined ? hash : next.fragment === "" ? "" : `#${next.fragment}`;
    window.history.replaceState(null, "", `${pathname}${next.search ?? oldSearch}${nextHash}`);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [{ search, fragment }, change];
}

function subscribe(listener: () => void): () => void {
  const events = [CHANGED, "popstate", "hashchange"];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

const current = () => window.location.search + window.location.hash;
const none = () => "";
