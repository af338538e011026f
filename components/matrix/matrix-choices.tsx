import type { Go } from "@/components/explorer/use-view";
import { FollowLink } from "@/components/ui/follow-link";
import type { Topic } from "@/lib/model/schema";
import { countScopes } from "@/lib/query/arrange";
import { serializeQuery } from "@/lib/query/parameters";
import type { Pivot } from "@/lib/query/pivot";
import { type Query, type RowScope, rowScopes, toggleValue, withSides } from "@/lib/query/query";
import type { FacetValue } from "@/lib/query/run";
import { MatrixOrder } from "./matrix-order";
import { TickedColumns } from "./ticked-columns";

const segments = "inline-flex rounded-[3px] border border-faint";
const segment =
  "min-h-7 whitespace-nowrap not-first:border-line2 not-first:border-l px-[11px] py-[3px] font-medium hover:bg-sunk aria-[current]:bg-ink aria-[current]:text-paper max-sm:min-h-[34px] max-sm:px-[9px] max-sm:py-1.5 forced-colors:aria-[current]:bg-[Highlight] forced-colors:aria-[current]:text-[HighlightText] forced-colors:aria-[current]:forced-color-adjust-none";

const scopes: Readonly<Record<RowScope, { readonly label: string; readonly title: string }>> = {
  all: { label: "All", title: "All rows" },
  shared: { label: "Shared", title: "Rows in which two or more take a position" },
  contested: { label: "Disputed", title: "Rows in which some are for and others against" },
};

interface MatrixChoicesProps {
  readonly query: Query;
  readonly pivot: Pivot;
  readonly topics: ReadonlyMap<string, Topic>;
  /** How many recommendations each topic has, and whether it is chosen. */
  readonly values: readonly FacetValue[];
  readonly go: Go;
}

/** Above the matrix: actors or the sides that they take, which rows, in which order, and the topics. */
export function MatrixChoices({ query, pivot, topics, values, go }: MatrixChoicesProps) {
  const counts = countScopes(pivot, query);
  const isSides = query.cols === "stance";
  const linkTo = (next: Query, isCurrent: boolean) => ({
    href: `/${serializeQuery(next)}`,
    follow: () => go(next),
    "aria-current": isCurrent || undefined,
  });
  const views = [
    { label: "Actors", isCurrent: query.cols === "actor", next: withSides(query, false) },
    { label: "Sides", isCurrent: isSides, next: withSides(query, true) },
  ];
  return (
    <div className="matrix-choices flex flex-wrap items-center gap-x-4 gap-y-1.5 print:hidden">
      <nav aria-label="Columns of the matrix" className={segments}>
        {views.map(({ label, isCurrent, next }) => (
          <FollowLink key={label} {...linkTo(next, isCurrent)} className={segment}>
            {label}
          </FollowLink>
        ))}
      </nav>
      <nav aria-label="Rows of the matrix" className={segments}>
        {rowScopes.map((scope) => (
          <FollowLink key={scope} {...linkTo({ ...query, scope }, query.scope === scope)} className={segment}>
            <span title={scopes[scope].title}>{scopes[scope].label}</span>{" "}
            <span className="font-normal opacity-75 max-sm:hidden">{counts[scope]}</span>
          </FollowLink>
        ))}
      </nav>
      <MatrixOrder query={query} go={go} models={isSides ? [] : pivot.columns} />
      {/* In the place of the topics, so that a tick moves nothing. On a phone the filters alone have these. */}
      {query.actors.length > 0 && <TickedColumns query={query} go={go} />}
      {query.actors.length === 0 && topics.size > 1 && (
        <nav
          aria-label="Topics"
          className="ml-auto flex flex-wrap gap-x-4 text-[12px] text-ink2 max-sm:hidden"
        >
          {values.map(({ value, label, count, chosen }) => (
            <FollowLink
              key={value}
              {...linkTo(toggleValue(query, "topic", value), chosen)}
              className="min-h-6 whitespace-nowrap py-0.5 underline-offset-3 hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_var(--color-accent)]"
            >
              <bdi title={`${label}, with what else fits this topic`}>
                {topics.get(value)?.short ?? label}
              </bdi>{" "}
              {count}
            </FollowLink>
          ))}
        </nav>
      )}
    </div>
  );
}
