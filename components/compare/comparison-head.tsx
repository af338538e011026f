import type { Go } from "@/components/explorer/use-view";
import type { Comparison } from "@/lib/query/comparison";
import { compareAddress } from "@/lib/query/parameters";
import { isFiltered, type Query, setValues } from "@/lib/query/query";
import { describeComparison } from "@/lib/view/compare/comparison-head";
import { type ComparisonSection, toSections } from "@/lib/view/compare/comparison-sections";
import { CompareLink } from "./compare-link";
import { Prose } from "./prose";
import { Tally } from "./tally";

interface ComparisonHeadProps {
  readonly comparison: Comparison;
  readonly query: Query;
  readonly go: Go;
}

/** What the comparison comes to: in words, then as squares. */
export function ComparisonHead({ comparison, query, go }: ComparisonHeadProps) {
  const { sentences, apart, caution } = describeComparison(comparison, isFiltered(query));
  const addressOf = ({ id, relation }: ComparisonSection) => {
    const isShown = query.relation.length === 0 || query.relation.includes(relation);
    return isShown ? `#${id}` : `${compareAddress({ ...query, relation: [] })}#${id}`;
  };
  return (
    <>
      <h1
        aria-live="polite"
        className="mt-2 text-balance font-semibold font-serif text-[29px] leading-[37px] max-sm:text-[23px] max-sm:leading-[30px]"
      >
        <Prose text={sentences.join(" ")} comparison={comparison} />
      </h1>
      {caution !== undefined && <p className="border-accent border-l-2 pl-3 text-[15px]">{caution}</p>}
      {apart !== undefined && (
        <p className="max-w-[90ch] text-[15px] text-ink2 leading-6">
          <Prose text={apart} comparison={comparison} />
        </p>
      )}
      {comparison.kind === "source" && query.filters.voice.length === 0 && (
        <p className="text-ink2">
          A source counts with all that it holds, also with what it reports of others.{" "}
          <CompareLink query={setValues(query, "voice", ["own"])} go={go} className="link">
            Only what its authors say themselves
          </CompareLink>
        </p>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pt-1">
        <Tally sections={toSections(comparison)} addressOf={addressOf} />
        <DifferencesOnly query={query} go={go} />
      </div>
    </>
  );
}

/** Leaves the measures on which those compared differ, and no others. */
function DifferencesOnly({ query, go }: Pick<ComparisonHeadProps, "query" | "go">) {
  const isOn = query.relation.length === 1 && query.relation[0] === "differ";
  return (
    <label className="flex cursor-pointer items-center gap-2 print:hidden">
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => go({ ...query, relation: isOn ? [] : ["differ"] })}
        className="size-[13px] shrink-0 accent-(--color-accent) max-sm:size-[18px]"
      />
      Differences only
    </label>
  );
}
