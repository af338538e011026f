import type { MouseEvent, ReactNode } from "react";
import type { Go } from "@/components/explorer/use-view";
import { moveFocus } from "@/components/ui/move-focus";
import { serializeQuery } from "@/lib/query/parameters";
import type { Query } from "@/lib/query/query";

/** Address of the page that shows a comparison. */
export function compareAddress(query: Query): string {
  return `/compare${serializeQuery(query)}`;
}

interface CompareLinkProps {
  readonly query: Query;
  readonly go: Go;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link to another comparison: followed without a page load, or opened in a new tab. */
export function CompareLink({ query, go, className, children }: CompareLinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.closest("details")?.removeAttribute("open");
    moveFocus(event, document.querySelector(".compare-bar"));
    go(query);
  };
  return (
    <a href={compareAddress(query)} onClick={follow} className={className}>
      {children}
    </a>
  );
}
