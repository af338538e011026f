import type { ReactNode } from "react";
import { RecommendationCard } from "@/components/cell-panel/recommendation-card";
import { Mark } from "@/components/marks/mark";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { Position } from "@/lib/view/matrix/positions";
import { summariseStances } from "@/lib/view/summary/stance-counts";
import { stanceWords } from "@/lib/view/words/words";

interface PositionRowProps {
  readonly id?: string;
  /** What the position is on, or who holds it. */
  readonly title: ReactNode;
  readonly position: Position;
  readonly index: CorpusIndex;
}

/** One position: on the left what or whose it is and its roll-up, on the right its recommendations in full. */
export function PositionRow({ id, title, position, index }: PositionRowProps) {
  const { stance, reported, recommendations } = position;
  return (
    <section
      id={id}
      className="grid scroll-mt-4 gap-x-8 gap-y-3 border-line2 border-t pt-4 pb-8 first-of-type:border-rule xl:grid-cols-[212px_minmax(0,720px)]"
    >
      <header className="content-start xl:sticky xl:top-6 xl:grid xl:gap-1.5 xl:self-start">
        <div className="text-balance text-[15px] leading-[21px]">{title}</div>
        <p className="flex flex-wrap items-center gap-x-2">
          <Mark stance={stance} reported={reported} />
          <strong className="font-semibold">{stanceWords[stance]}</strong>
          {reported && <span className="text-ink2">only reported</span>}
        </p>
        <p className="text-ink2 text-xs leading-[18px]">{summariseStances(recommendations)}</p>
      </header>
      <div className="grid gap-8">
        {recommendations.map((recommendation) => (
          <RecommendationCard key={recommendation.id} recommendation={recommendation} index={index} />
        ))}
      </div>
    </section>
  );
}
