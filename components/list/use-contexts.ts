import { useEffect, useState } from "react";
import type { Contexts } from "@/lib/view/reader/quote-context";
import { onHost } from "@/lib/view/site/base-path";

/** One request a source and page load. */
const requests = new Map<string, Promise<Contexts>>();

function load(source: string): Promise<Contexts> {
  const known = requests.get(source);
  if (known) return known;
  const address = `/contexts/${source}.json`;
  const request = fetch(onHost(address)).then((response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.json() as Promise<Contexts>;
  });
  requests.set(source, request);
  request.catch(() => requests.delete(source));
  return request;
}

/** The words around the quotes of a source: undefined until they are there, or `failed`. */
export function useContexts(source: string): Contexts | "failed" | undefined {
  const [contexts, setContexts] = useState<Contexts | "failed">();
  useEffect(() => {
    let isAsked = true;
    const settle = (result: Contexts | "failed") => {
      if (isAsked) setContexts(result);
    };
    load(source).then(settle, () => settle("failed"));
    return () => {
      isAsked = false;
    };
  }, [source]);
  return contexts;
}
