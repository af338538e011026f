import type { MouseEvent, ReactNode } from "react";
import { serializeQuery } from "@/lib/query/parameters";
import type { Query } from "@/lib/query/query";

interface QueryLinkProps {
  /** The page of the view, such as `/`. */
  readonly page: string;
  readonly query: Query;
  readonly go: (next: Query) => void;
  readonly className: string;
  /** Whether it is what is shown already. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to another query of the same view: followed without a page load, by itself without JavaScript, or in a new tab. */
export function QueryLink({ page, query, go, className, isCurrent, children }: QueryLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(query);
  };
  return (
    <a
      href={`${page}${serializeQuery(query)}`}
      onClick={follow}
      aria-current={isCurrent ? "true" : undefined}
      className={className}
    >
      {children}
    </a>
  );
}
