import { Mark } from "@/components/marks/mark";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { recommendationAddress } from "@/lib/query/page-addresses";
import type { Neighbours } from "@/lib/view/matrix/neighbours";
import { stanceWords } from "@/lib/view/words/words";

interface NeighbourListProps {
  readonly neighbours: Neighbours;
  readonly index: CorpusIndex;
}

/** The recommendations beside one: before and after it in its source, in its cell, over the same words. */
export function NeighbourList({ neighbours, index }: NeighbourListProps) {
  const { previous, next, sameCell, sameWords } = neighbours;
  const groups = [
    { label: "Before it in the source", members: previous ? [previous] : [] },
    { label: "After it in the source", members: next ? [next] : [] },
    { label: "In the same cell", members: sameCell },
    { label: "On some of the same words", members: sameWords },
  ].filter(({ members }) => members.length > 0);
  return (
    <div className="grid gap-y-4">
      {groups.map(({ label, members }) => (
        <section key={label}>
          <h3 className="text-ink2">{label}</h3>
          <ul>
            {members.map((member) => (
              <Neighbour key={member.id} recommendation={member} index={index} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Neighbour({
  recommendation,
  index,
}: {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
}) {
  const { id, stance, voice, statement, measure } = recommendation;
  return (
    <li className="flex gap-2 border-line border-t py-2 first:border-t-0">
      <span className="pt-0.5">
        <Mark stance={stance} reported={voice === "reported"} size={14} />
      </span>
      <span>
        <a href={recommendationAddress(id)} className="font-serif text-[15px] leading-[21px] hover:underline">
          <span className="sr-only">{stanceWords[stance]}: </span>
          {statement}
        </a>
        <span className="block text-ink2 text-xs leading-[18px]">{index.measures.get(measure)?.label}</span>
      </span>
    </li>
  );
}
