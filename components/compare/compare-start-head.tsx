import type { Go } from "@/components/explorer/use-view";
import { labelOf } from "@/lib/model/vocabulary";
import type { Partner } from "@/lib/query/partners";
import { comparedKind, type Query } from "@/lib/query/query";
import { isolate } from "@/lib/view/words/text-direction";
import type { Comparables } from "./compare-bar";
import { CompareLink } from "./compare-link";
import { Figures } from "./figures";

interface CompareStartHeadProps {
  readonly query: Query;
  readonly comparables: Comparables;
  readonly partners: readonly Partner[];
  readonly go: Go;
}

/** Fewer than two are chosen: what to do, and for the one who is, with whom there is something to compare. */
export function CompareStartHead({ query, comparables, partners, go }: CompareStartHeadProps) {
  const kind = comparedKind(query);
  const members = comparables[kind];
  const nameOf = (id: string) => isolate(labelOf(id, members));
  const [chosen] = query.actors;
  return (
    <>
      <h1 className="mt-2 text-balance font-semibold font-serif text-[29px] leading-[37px] max-sm:text-[25px] max-sm:leading-8">
        {chosen === undefined ? "Choose whom to compare" : `${nameOf(chosen)}, and who else?`}
      </h1>
      <p className="max-w-[72ch] text-[15px] leading-6">
        {chosen === undefined
          ? "Choose two to six actors, or as many sources, and read what they say on each measure side by side. The pictures below help to choose: each square opens a comparison."
          : `A comparison needs at least two ${kind}s, and each counts once. ${partners.length === 0 ? "This one shares no measure with any other." : "Those who share the most measures come first."}`}
      </p>
      {partners.length > 0 && (
        <div className="mt-1 overflow-x-auto">
          <Figures
            caption={`Whom ${chosen === undefined ? "" : nameOf(chosen)} can be compared with`}
            labels={["Compare with", "shared measures", "agree", "differ", "in between"]}
            rows={partners.map(({ id, comparable, agree, differ, partly }) => ({
              id,
              name: (
                <CompareLink query={{ ...query, actors: [...query.actors, id] }} go={go} className="link">
                  {nameOf(id)}
                </CompareLink>
              ),
              cells: [comparable, agree, differ, partly],
            }))}
          />
        </div>
      )}
    </>
  );
}
