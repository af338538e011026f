"use client";

import { useState } from "react";

interface CopyButtonProps {
  /** What is copied; a function is asked at the moment of the click. */
  readonly text: string | (() => string | Promise<string>);
  readonly children: string;
  readonly className: string;
}

/** How long the button says that it has copied, in milliseconds: long enough to be read. */
const SAID_FOR = 2000;

/** Copies a text to the clipboard, and says so. */
export function CopyButton({ text, children, className }: CopyButtonProps) {
  const [said, setSaid] = useState<"Copied" | "Not allowed" | undefined>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : await text());
      setSaid("Copied");
    } catch {
      setSaid("Not allowed");
    }
    setTimeout(() => setSaid(undefined), SAID_FOR);
  };
  return (
    <button type="button" className={className} onClick={copy}>
      <span aria-live="polite">{said ?? children}</span>
    </button>
  );
}
