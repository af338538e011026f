"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";
import { carriedFilters } from "@/lib/query/carried-filters";

const pages = [
  { href: "/", label: "Matrix", below: ["/measures", "/actors", "/topics"], isView: true },
  { href: "/recommendations", label: "List", below: [], isView: true },
  { href: "/compare", label: "Compare", below: [], isView: true },
  { href: "/sources", label: "Sources", below: [], isView: false },
  { href: "/method", label: "Method", below: [], isView: false },
  { href: "/data", label: "Data", below: [], isView: false },
] as const;

/** Links to the pages. From one view to another they keep the filter; until a prerendered page knows its address, they do not. */
export function PageLinks() {
  return (
    <Suspense fallback={<Links filters="" />}>
      <FilteredLinks />
    </Suspense>
  );
}

function FilteredLinks() {
  const path = usePathname();
  const parameters = useSearchParams();
  const isView = pages.some((page) => page.isView && page.href === path);
  return <Links filters={isView ? carriedFilters(parameters) : ""} />;
}

function Links({ filters }: { readonly filters: string }) {
  const path = usePathname();
  return pages.map(({ href, label, below, isView }) => {
    const isHere = href === "/" ? path === "/" : path.startsWith(href);
    const current = isHere || below.some((folder) => path.startsWith(folder));
    return (
      <li key={href}>
        <Link
          href={isView ? href + filters : href}
          prefetch={false}
          aria-current={path === href ? "page" : undefined}
          className={`block py-1 md:py-[15px] ${
            current
              ? "font-medium text-ink md:shadow-[inset_0_-2px_var(--color-accent)]"
              : "text-ink2 hover:text-ink"
          }`}
        >
          {label}
        </Link>
      </li>
    );
  });
}
