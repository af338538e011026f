"use client";

import type { Frame } from "@/lib/view/frame";
import { usePrinting } from "./use-printing";

/** At the end of a print: which data it shows, and where it comes from. */
export function PaperFoot({ frame }: { readonly frame: Frame }) {
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <p className="px-(--page-x)">
      {frame.versions}. {window.location.href}
    </p>
  );
}
