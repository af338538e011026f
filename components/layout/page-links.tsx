import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";
import { SiteLink } from "@/components/ui/site-link";
import { carriedFilters } from "@/lib/query/carried-filters";

const pages = [
  { href: "/", label: "Matrix", below: ["/measures", "/actors", "/topics"], isView: true },
  { href: "/recommendations", label: "List", below: [], isView: true },
  { href: "/compare", label: "Compare", below: [], isView: true },
  { href: "/sources", label: "Sources", below: [], isView: false },
  { href: "/method", label: "Method", below: [], isView: false },
  { href: "/data", label: "Data", below: [], isView: false },
] as const;

type Page = (typeof pages)[number];

/** Links to the pages. From one view to another they keep the filter; until a prerendered page knows its address, they do not. */
export function PageLinks() {
  return pages.map((page) => (
    <li key={page.href}>
      {page.isView ? (
        // A boundary a link: React sends what is larger hidden, for a script to reveal (above 500 bytes in React 19.3).
        <Suspense fallback={<PageLink page={page} filters="" />}>
          <FilteredLink page={page} />
        </Suspense>
      ) : (
        <PageLink page={page} filters="" />
      )}
    </li>
  ));
}

function FilteredLink({ page }: { readonly page: Page }) {
  const path = usePathname();
  const parameters = useSearchParams();
  const isView = pages.some((other) => other.isView && other.href === path);
  return <PageLink page={page} filters={isView ? carriedFilters(parameters) : ""} />;
}

function PageLink({
  page: { href, label, below },
  filters,
}: {
  readonly page: Page;
  readonly filters: string;
}) {
  const path = usePathname();
  const isHere = href === "/" ? path === "/" : path.startsWith(href);
  const isCurrent = isHere || below.some((folder) => path.startsWith(folder));
  return (
    <SiteLink
      href={href + filters}
      aria-current={path === href ? "page" : undefined}
      className={`block py-1 md:py-[15px] ${
        isCurrent
          ? "font-medium text-ink md:shadow-[inset_0_-2px_var(--color-accent)]"
          : "text-ink2 hover:text-ink"
      }`}
    >
      {label}
    </SiteLink>
  );
}
