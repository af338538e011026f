import type { ComponentProps, MouseEvent } from "react";
import type { Go } from "@/components/explorer/use-view";
import { FollowLink } from "@/components/ui/follow-link";
import { moveFocus } from "@/components/ui/move-focus";
import { compareAddress } from "@/lib/query/parameters";
import type { Query } from "@/lib/query/query";

interface CompareLinkProps extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  readonly query: Query;
  readonly go: Go;
}

/** A link to another comparison: followed without a page load, or opened in a new tab. */
export function CompareLink({ query, go, ...props }: CompareLinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const link = event.currentTarget;
    const bar = document.querySelector(".compare-bar");
    const menu = link.closest("details");
    menu?.removeAttribute("open");
    // Places stay where they are, whoever stands in them; all other menus and links may go away with the old comparison.
    const place = link.closest("[data-place]") ?? (menu && bar?.querySelector("[data-place]"));
    if (place) moveFocus(event, place.querySelector("summary"));
    else if (!bar?.contains(link)) moveFocus(event, bar);
    go(query);
  };
  return <FollowLink {...props} href={compareAddress(query)} follow={follow} />;
}
