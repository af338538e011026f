"use client";

import { type ReactNode, useEffect, useRef } from "react";
import "./embed-frame.css";

/** The type of the messages by which an embedded view says how high it is, in CSS pixels. */
const HEIGHT = "policy-matrix:height";

/**
 * Around a view that stands in the page of somebody else: tells that page how high the view is, now and whenever that changes,
 * and leads every link to a window of its own, since no other page of the site can be shown here.
 */
export function EmbedFrame({ children }: { readonly children: ReactNode }) {
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
      {children}
    </div>
  );
}
