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
import "./matrix-choices.css";

const scopeWords: Readonly<Record<RowScope, string>> = {
  all: "All",
  shared: "Shared",
  contested: "Disputed",
};

const scopeTitles: Readonly<Record<RowScope, string>> = {
  all: "All rows",
  shared: "Rows in which two or more take a position",
  contested: "Rows in which some are for and others against",
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
      <nav aria-label="Columns of the matrix" className="segments">
        {views.map(({ label, isCurrent, next }) => (
          <FollowLink key={label} {...linkTo(next, isCurrent)} className="segment">
            {label}
          </FollowLink>
        ))}
      </nav>
      <nav aria-label="Rows of the matrix" className="segments">
        {rowScopes.map((scope) => (
          <FollowLink key={scope} {...linkTo({ ...query, scope }, query.scope === scope)} className="segment">
            <span title={scopeTitles[scope]}>{scopeWords[scope]}</span>{" "}
            <span className="number">{counts[scope]}</span>
          </FollowLink>
        ))}
      </nav>
      <MatrixOrder query={query} go={go} models={isSides ? [] : pivot.columns} />
      {/* In the place of the topics, so that a tick moves nothing. */}
      {query.actors.length > 0 && <TickedColumns query={query} go={go} />}
      {query.actors.length === 0 && topics.size > 1 && (
        <nav aria-label="Topics" className="topics">
          {values.map(({ value, label, count, chosen }) => (
            <FollowLink
              key={value}
              {...linkTo(toggleValue(query, "topic", value), chosen)}
              className="topic-choice"
            >
              <bdi title={`${label}, with what else fits this topic`}>
                {topics.get(value)?.short ?? label}
              </bdi>{" "}
              <span className="number">{count}</span>
            </FollowLink>
          ))}
        </nav>
      )}
    </div>
  );
}
