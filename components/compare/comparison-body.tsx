import type { Go } from "@/components/explorer/use-view";
import type { Comparison } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import type { PivotColumn } from "@/lib/query/pivot";
import { isFiltered, type Query } from "@/lib/query/query";
import { parseSearch } from "@/lib/query/search";
import type { ComparisonSection } from "@/lib/view/compare/comparison-sections";
import { CompareLink } from "./compare-link";
import { ComparedSection } from "./compared-section";

interface ComparisonBodyProps {
  readonly comparison: Comparison;
  readonly sections: readonly ComparisonSection[];
  readonly index: CorpusIndex;
  readonly query: Query;
  readonly go: Go;
}

/** The columns by how many are compared, and what becomes of them where they would be too narrow. */
const columnsOf: Readonly<Record<number, string>> = {
  2: "max-[900px]:measure-above max-sm:names-in-cells",
  3: "[--columns:3] [--gap:32px] max-lg:measure-above max-md:names-in-cells",
  4: "dense [--columns:4] [--gap:28px] [--label:200px] max-[1280px]:measure-above max-[900px]:names-in-cells",
  5: "dense [--columns:5] [--gap:24px] [--label:180px] max-[1400px]:measure-above max-lg:names-in-cells",
  6: "dense [--columns:6] [--gap:20px] [--label:160px] max-[1440px]:measure-above max-lg:names-in-cells",
};

/** The comparison itself: the names, which stay in view, and below them its parts. */
export function ComparisonBody({ comparison, sections, index, query, go }: ComparisonBodyProps) {
  const { columns, kind } = comparison;
  const terms = parseSearch(query.q);
  return (
    <div className={`comparison ${columnsOf[columns.length]}`}>
      <ul
        className="compared-names sticky top-0 z-5 border-rule border-b bg-paper pt-2 pb-[9px]"
        aria-label="Compared"
      >
        {columns.map((column) => (
          <li key={column.id} className="first:col-start-(--first)">
            <a href={`/${kind}s/${column.id}`} className="font-semibold hover:underline">
              {column.label}
            </a>{" "}
            <span className="inline-block text-ink2">{describeColumn(column, kind, index)}</span>
          </li>
        ))}
      </ul>
      {sections.every(({ rows }) => rows.length === 0) && <NothingShown query={query} go={go} />}
      {sections.map((section) =>
        section.rows.length === 0 ? null : (
          <ComparedSection
            key={section.id}
            section={section}
            columns={columns}
            ofSources={kind === "source"}
            index={index}
            terms={terms}
            query={query}
            go={go}
          />
        ),
      )}
    </div>
  );
}

/** What is asked for holds no measure: says so, and leads back to what does. */
function NothingShown({ query, go }: Pick<ComparisonBodyProps, "query" | "go">) {
  const isPart = query.relation.length > 0;
  return (
    <p className="py-8 text-[15px]">
      {query.relation.join() === "differ"
        ? "They differ on no measure."
        : "No measure is left in what is shown."}{" "}
      {isPart && (
        <CompareLink query={{ ...query, relation: [] }} go={go} className="link">
          Show the whole comparison
        </CompareLink>
      )}
      {!isPart && isFiltered(query) && "Clear the filter to see the comparison."}
    </p>
  );
}

/** How much stands behind a column. */
function describeColumn({ id, total }: PivotColumn, kind: Comparison["kind"], index: CorpusIndex): string {
  const held = count(total, "recommendation");
  if (kind === "source") return held;
  const own = index.corpus.sources.filter(({ author, coauthors }) => [author, ...coauthors].includes(id));
  return `${held}, ${own.length === 0 ? "only reported by others" : count(own.length, "source")}`;
}
