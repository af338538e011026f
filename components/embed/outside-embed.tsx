"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { EMBED } from "@/lib/query/page-addresses";

/** What stands around every page but the one that others show within theirs. */
export function OutsideEmbed({ children }: { readonly children: ReactNode }) {
  return usePathname() === EMBED ? null : children;
}
