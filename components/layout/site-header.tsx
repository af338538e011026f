"use client";

import { usePathname } from "next/navigation";
import { CollectionLink } from "@/components/collection/collection-link";
import { FindButton } from "@/components/find/find-button";
import { Menu } from "@/components/ui/menu";
import { SiteLink } from "@/components/ui/site-link";
import { PageLinks } from "./page-links";
import { ThemeSwitch } from "./theme-switch";

interface SiteHeaderProps {
  readonly title: string;
  readonly subtitle: string | undefined;
}

/** The head of every page: what this is, and where one can go. */
export function SiteHeader({ title, subtitle }: SiteHeaderProps) {
  const path = usePathname();
  return (
    <header className="flex shrink-0 items-center gap-4 border-rule border-b px-(--page-x) max-md:py-2.5 max-md:short:py-1 print:hidden">
      <SiteLink
        href="/"
        dir="auto"
        className="min-w-0 py-1 font-semibold font-serif text-[21px] leading-[26px] wrap-anywhere max-md:short:truncate max-md:short:text-[17px]"
      >
        {title}
      </SiteLink>
      <p dir="auto" className="min-w-0 truncate text-ink2 max-lg:hidden">
        {subtitle}
      </p>
      <span className="grow" />
      {/* Before the pages, which stand at the right, so that none of them moves when it comes. */}
      <CollectionLink className="shrink-0 whitespace-nowrap max-md:hidden" />
      <nav aria-label="Pages" className="shrink-0 max-md:hidden">
        <ul className="flex gap-7 max-lg:gap-5">
          <PageLinks />
        </ul>
      </nav>
      <FindButton />
      <div className="shrink-0 max-md:hidden">
        <ThemeSwitch />
      </div>
      <div className="shrink-0 md:hidden">
        <Menu
          // Another page is another menu: it opens closed.
          key={path}
          label="Menu"
          className="py-1 text-ink2"
          panelClassName="right-0 top-[calc(100%+6px)] w-44 px-4 py-2 text-[15px] leading-7"
        >
          <nav aria-label="Pages">
            <ul>
              <PageLinks />
            </ul>
            <CollectionLink className="block py-1" />
          </nav>
          <ThemeSwitch />
        </Menu>
      </div>
    </header>
  );
}
