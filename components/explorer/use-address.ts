"use client";

import { useCallback, useSyncExternalStore } from "react";

/** Said to this page when it has changed its own address: `pushState` itself tells nobody. */
const CHANGED = "policy-matrix:address";

/**
 * The parameters of the address, and a way to change them. The address is the only place where this state is held. While
 * the prerendered page is hydrated there are no parameters, so that the markup is the same on both sides; the true ones
 * follow before anything else happens. (A `useSearchParams` of Next would leave only a fallback in the prerendered HTML.)
 */
export function useAddress(): readonly [string, (search: string, how: "push" | "replace") => void] {
  const search = useSyncExternalStore(subscribe, currentSearch, noSearch);
  const change = useCallback((next: string, how: "push" | "replace") => {
    if (next === window.location.search) return;
    const address = `${window.location.pathname}${next}`;
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
    announceAddress();
  }, []);
  return [search, change];
}

/** Says to this page that its address has changed. */
export function announceAddress(): void {
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  window.addEventListener("popstate", listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("popstate", listener);
  };
}

const currentSearch = () => window.location.search;
const noSearch = () => "";
