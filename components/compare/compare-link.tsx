import type { MouseEvent, ReactNode } from "react";
import type { Query } from "@/lib/query/query";
import { serializeQuery } from "@/lib/query/url";

export type Go = ((next: Query) => void) | undefined;

/** Address of the page that shows a comparison. */
export function compareAddress(query: Query): string {
  return `/compare${serializeQuery(query)}`;
}

interface CompareLinkProps {
  readonly query: Query;
  /** Goes there without another page load, once the corpus is there. */
  readonly go: Go;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link to another comparison: it can be opened in a new tab, and works before the corpus is there. */
export function CompareLink({ query, go, className, children }: CompareLinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!go || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.closest("details")?.removeAttribute("open");
    go(query);
  };
  return (
    <a href={compareAddress(query)} onClick={follow} className={className}>
      {children}
    </a>
  );
}
