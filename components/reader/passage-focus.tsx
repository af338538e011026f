"use client";

import { useEffect } from "react";

/** Marks the whole passage that the address points at, in all its pieces; a fragment alone can only point at its start. */
export function PassageFocus() {
  useEffect(() => {
    const show = () => {
      const id = decodeURIComponent(window.location.hash.slice(1));
      for (const piece of document.querySelectorAll<HTMLElement>("[data-passages]")) {
        piece.classList.toggle("shown", (piece.dataset.passages ?? "").split(" ").includes(id));
      }
      document.getElementById(id)?.scrollIntoView({ block: "center" });
    };
    show();
    window.addEventListener("hashchange", show);
    return () => window.removeEventListener("hashchange", show);
  }, []);
  return null;
}
