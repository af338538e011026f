"use client";

import { type ReactNode, useCallback, useEffect, useState } from "react";
import { Retry } from "@/components/ui/retry";
import type { Demand } from "./demand";

interface OnDemandProps<T> {
  /** The same value in every render. */
  readonly of: Demand<T>;
  readonly children: (code: T) => ReactNode;
}

/** What is drawn by code that comes when it is first drawn; where the code cannot be fetched it says so, and tries again. */
export function OnDemand<T>({ of, children }: OnDemandProps<T>) {
  // Code can have come before, for another place: then nothing is waited for.
  const [state, setState] = useState<"coming" | "here" | "failed">(of.code() ? "here" : "coming");
  const start = useCallback(() => {
    of.ask().then(
      () => setState("here"),
      () => setState("failed"),
    );
  }, [of]);
  useEffect(start, [start]);
  const code = of.code();
  if (code !== undefined) return children(code);
  return state === "failed" && <Retry retry={start} consequence={of.consequence} />;
}
