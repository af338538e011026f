"use client";

import { useState } from "react";
import { completeLinkIn } from "@/lib/view/citation/complete-link";
import { siteAt } from "@/lib/view/site/base-path";
import { writeClipboard } from "./write-clipboard";

type Text = string | Promise<string>;

interface CopyButtonProps {
  /** What is copied; a function is asked at the moment of the click. */
  readonly text: Text | (() => Text);
  /** The same as HTML, for text processors. */
  readonly html?: () => Text;
  /** A link in the text: where it is a path from the root, the copy has it with the origin of the page. */
  readonly link?: string;
  readonly children: string;
  readonly className: string;
}

/** How long the button says that it has copied, in milliseconds: long enough to be read. */
const SAID_FOR = 2000;

/** Copies a text to the clipboard, and says so. */
export function CopyButton({ text, html, link, children, className }: CopyButtonProps) {
  const [said, setSaid] = useState<"Copied" | "Not allowed" | undefined>();
  const copy = async () => {
    try {
      const plain = typeof text === "function" ? text() : text;
      const isWhole = link === undefined || typeof plain !== "string";
      await writeClipboard(
        isWhole ? plain : completeLinkIn(plain, link, siteAt(window.location.origin)),
        html?.(),
      );
      setSaid("Copied");
    } catch {
      setSaid("Not allowed");
    }
    setTimeout(() => setSaid(undefined), SAID_FOR);
  };
  return (
    <button type="button" className={`noscript:hidden ${className}`} onClick={copy}>
      <span aria-live="polite">{said ?? children}</span>
    </button>
  );
}
