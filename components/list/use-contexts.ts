import { useEffect, useState } from "react";
import { fetchOnce } from "@/components/ui/fetch-once";
import type { Contexts } from "@/lib/view/reader/quote-context";

/** The words around the quotes of a source: undefined until they are there, or `failed`. */
export function useContexts(source: string): Contexts | "failed" | undefined {
  const [contexts, setContexts] = useState<Contexts | "failed">();
  useEffect(() => {
    let isAsked = true;
    const settle = (result: Contexts | "failed") => {
      if (isAsked) setContexts(result);
    };
    fetchOnce<Contexts>(`/contexts/${source}.json`).then(settle, () => settle("failed"));
    return () => {
      isAsked = false;
    };
  }, [source]);
  return contexts;
}
