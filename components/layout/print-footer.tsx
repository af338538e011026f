"use client";

import { usePrinting } from "@/components/ui/use-printing";
import type { Frame } from "@/lib/view/frame";

/** At the end of a print: which data it shows, and where it comes from. */
export function PrintFooter({ frame }: { readonly frame: Frame }) {
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <p className="px-(--page-x)">
      {frame.versions}. {window.location.href}
    </p>
  );
}
