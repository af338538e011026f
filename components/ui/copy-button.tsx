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
      await writeText(typeof text === "string" ? text : text());
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

/**
 * Puts a text on the clipboard. One that has yet to come goes in as a promise: Safari lets a page write only within the click.
 */
function writeText(text: string | Promise<string>): Promise<void> {
  if (typeof text === "string") return navigator.clipboard.writeText(text);
  const blob = text.then((written) => new Blob([written], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}
