import { Fact, Facts } from "@/components/layout/facts";
import type { Topic } from "@/lib/model/schema";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count";

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
      <nav aria-label="Topics" className="border-line2 border-t pt-3 max-lg:hidden">
        <ul className="grid gap-1">
          {topics.map((topic) => (
            <li key={topic.id}>
              {topic.id === id ? (
                <strong aria-current="page" className="block py-0.5 font-semibold">
                  {topic.label}
                </strong>
              ) : (
                <a
                  className="block min-h-6 py-0.5 text-ink2 hover:text-ink hover:underline"
                  href={`/topics/${topic.id}`}
                >
                  {topic.label}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
