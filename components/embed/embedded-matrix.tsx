"use client";

import { useEffect, useRef } from "react";
import type { ViewSource } from "@/components/explorer/use-view";
import { MatrixView } from "@/components/matrix/matrix-view";
import { EmbedHead } from "./embed-head";
import "./embedded-matrix.css";

/** The type of the messages by which an embedded view says how high it is, in CSS pixels. */
const HEIGHT = "policy-matrix:height";

/**
 * The matrix in the page of somebody else: tells that page how high it is, now and whenever that changes, and leads every
 * link to a window of its own, since no other page of the site can be shown here.
 */
export function EmbeddedMatrix(source: ViewSource) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    if (!element || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      // Whoever shows the view may know: it says nothing but how much room it takes.
      window.parent.postMessage({ type: HEIGHT, height: Math.ceil(element.offsetHeight) }, "*");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={content} className="embed">
      <base target="_blank" />
      <MatrixView {...source} EmbedHead={EmbedHead} />
    </div>
  );
}
