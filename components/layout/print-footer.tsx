import { usePrinting } from "@/components/ui/use-printing";
import type { Corpus } from "@/lib/model/corpus";
import { versionsOf } from "@/lib/view/site/cite-corpus";

/** At the end of a print: which data it shows, and where it comes from. */
export function PrintFooter({ meta }: { readonly meta: Corpus["meta"] }) {
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <p className="print-footer px-(--page-x)">
      {versionsOf(meta)}. {window.location.href}
    </p>
  );
}
