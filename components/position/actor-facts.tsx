import { EntryLinks } from "@/components/layout/entry-links";
import { Fact, Facts } from "@/components/layout/facts";
import { SideLinks } from "@/components/layout/side-links";
import type { Actor, Topic } from "@/lib/model/schema";
import { labelOf, vocabularyOf } from "@/lib/model/vocabulary";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";

interface ActorFactsProps {
  readonly actor: Actor;
  readonly topics: readonly { readonly topic: Topic; readonly positions: readonly unknown[] }[];
  /** How many other actors speak to a measure that this one speaks to. */
  readonly compared: number;
  readonly index: CorpusIndex;
}

/** Who an actor is, what of theirs is on file, and the way to each topic on which they hold a position. */
export function ActorFacts({ actor, topics, compared, index }: ActorFactsProps) {
  const { id, kind, parent } = actor;
  const { actors, recommendations, sources } = index.corpus;
  const held = recommendations.filter((recommendation) => recommendation.actor === id);
  const reported = held.filter(({ voice }) => voice === "reported").length;
  const addressed = recommendations.filter(({ addressees }) => addressees.includes(id)).length;
  const served = recommendations.filter(({ beneficiaries }) => beneficiaries.includes(id)).length;
  const own = sources
    .filter(({ author, coauthors }) => [author, ...coauthors].includes(id))
    .map((source) => ({ id: source.id, name: source.title }));
  const above = parent === undefined ? undefined : index.actors.get(parent);
  const below = actors.filter((other) => other.parent === id);
  return (
    <div className="grid gap-4">
      <Facts>
        <Fact label="Kind">{labelOf(kind, vocabularyOf(index.corpus.meta).actorKinds)}</Fact>
        {above && (
          <Fact label="Belongs to">
            <EntryLinks entries={[above]} folder="actors" />
          </Fact>
        )}
        {below.length > 0 && (
          <Fact label="Includes">
            <EntryLinks entries={below} folder="actors" />
          </Fact>
        )}
        <Fact label={own.length > 1 ? "Own sources" : "Own source"}>
          {own.length === 0 ? "none on file" : <EntryLinks entries={own} folder="sources" />}
        </Fact>
        <Fact label="Holds">
          {held.length === 0 ? (
            "no position on file"
          ) : (
            <a className="link" href={`/recommendations?actor=${id}`}>
              {count(held.length, "recommendation")}
            </a>
          )}
        </Fact>
        {reported > 0 && (
          <Fact label="Voice">
            {reported === held.length
              ? "all reported"
              : `${held.length - reported} own, ${reported} reported`}
          </Fact>
        )}
        {addressed > 0 && (
          <Fact label="Addressed by">
            <a className="link" href={`/recommendations?addressee=${id}`}>
              {count(addressed, "recommendation")}
            </a>
          </Fact>
        )}
        {compared > 0 && (
          <Fact label="Compared">
            <a className="link" href="#who-agrees">
              with {count(compared, "other actor")}
            </a>
          </Fact>
        )}
        {served > 0 && <Fact label="Served by">{count(served, "recommendation")}</Fact>}
      </Facts>
      {held.length > 0 && !index.onFile.has(id) && (
        <p className="text-ink2 text-xs leading-[18px]">
          The corpus holds no source of this actor’s own. What stands here is what others report; nothing can
          be said of what they do not mention.
        </p>
      )}
      {index.onFile.has(id) && !index.readInFull.has(id) && (
        <p className="text-ink2 text-xs leading-[18px]">
          No source of this actor’s own has been read in full yet. Nothing follows from what does not stand
          here.
        </p>
      )}
      {topics.length > 1 && (
        <SideLinks
          label="Topics of this actor"
          className="border-line2 border-t pt-3 max-lg:hidden"
          links={topics.map(({ topic, positions }) => ({
            href: `#${topic.id}`,
            text: topic.label,
            note: count(positions.length, "measure"),
          }))}
        />
      )}
    </div>
  );
}
