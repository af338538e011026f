import { Fact, Facts } from "@/components/layout/facts";
import { SideLinks } from "@/components/layout/side-links";
import type { Topic } from "@/lib/model/schema";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";

interface TopicFactsProps {
  readonly topic: Topic;
  readonly index: CorpusIndex;
}

/** How much a topic holds, and the way to the other topics. */
export function TopicFacts({ topic: { id }, index }: TopicFactsProps) {
  const { topics, measures, recommendations } = index.corpus;
  const held = recommendations.filter((recommendation) => recommendation.topics.includes(id));
  const others = held.filter(({ topics: [first] }) => first !== id).length;
  return (
    <div className="grid gap-4">
      <Facts>
        <Fact label="Measures">{measures.filter(({ topic }) => topic === id).length}</Fact>
        <Fact label="Actors">{new Set(held.map(({ actor }) => actor)).size}</Fact>
        <Fact label="Holds">
          <a className="link" href={`/recommendations?topic=${id}`}>
            {count(held.length, "recommendation")}
          </a>
        </Fact>
        {others > 0 && <Fact label="Of these">{others} on measures of other topics</Fact>}
      </Facts>
      <p>
        <a className="link" href={`/?topic=${id}`}>
          Its part of the matrix
        </a>
      </p>
      <SideLinks
        label="Topics"
        className="border-line2 border-t pt-3 max-lg:hidden text-ink2"
        links={topics.map((topic) => ({ href: `/topics/${topic.id}`, text: topic.label }))}
        here={`/topics/${id}`}
      />
    </div>
  );
}
