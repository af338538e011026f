"use client";

import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { announceAddress } from "./use-address";

/** Tells the views of this page when a link of Next's own has changed its parameters; belongs inside a Suspense. */
export function AddressSignal() {
  const parameters = useSearchParams();
  useEffect(() => {
    // Whatever they are now: that they changed is the news.
    void parameters;
    announceAddress();
  }, [parameters]);
  return null;
}
