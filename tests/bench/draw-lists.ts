import type { Actor, Measure, Topic } from "@/lib/model/schema";
import { toId } from "@/lib/model/to-id";
import { actorKinds } from "@/lib/model/vocabulary";
import type { Random } from "../random";
import { authorsOf, type CorpusSizes } from "./corpus-sizes";
import { capital, drawActions, drawPlaces } from "./phrases";

/** What the documents of a made-up corpus are about. */
export interface Lists {
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly measures: readonly Measure[];
  /** The action of each measure by its id, as it stands inside a sentence. */
  readonly actions: ReadonlyMap<string, string>;
  /** Ids of the actors who have documents of their own, and of those who have none. */
  readonly authors: readonly string[];
  readonly reported: readonly string[];
  readonly places: readonly string[];
}

/** More names than anybody remembers: rare words are what a search is for. */
const PLACES = 3000;

const bodies = [
  "Council of",
  "Guild of",
  "Friends of",
  "Diocese of",
  "Union of",
  "Free Press of",
  "Party of",
];

export function drawLists(random: Random, sizes: CorpusSizes): Lists {
  const places = drawPlaces(random, Math.max(PLACES, sizes.actors));
  const topics = drawPlaces(random, sizes.topics).map((name, at) => ({
    id: `${toId(name)}-matters-${at + 1}`,
    label: `Matters of ${name}`,
    short: name,
    definition: `What concerns ${name} and its neighbours.`,
  }));
  const actions = drawActions(random, sizes.measures);
  const measures = actions.map((action, at) => ({
    id: toId(action).slice(0, 60).replace(/-$/, ""),
    // Each topic has a measure at least; beyond that some have many.
    topic: (topics[at] ?? random.pick(topics)).id,
    label: capital(action),
    definition: `Whether to ${action}. How it is paid for belongs elsewhere.`,
  }));
  const actors = places.slice(0, sizes.actors).map((place, at) => ({
    id: `${toId(place)}-${at + 1}`,
    name: `${random.pick(bodies)} ${place}`,
    short: place,
    kind: random.pick(actorKinds),
    description: `They speak for ${place}.`,
  }));
  const ids = random.some(actors, 1).map(({ id }) => id);
  const authors = authorsOf(sizes);
  return {
    topics,
    actors: actors.map((actor, at) => {
      const parent = at > 0 && random.chance(0.1) ? actors[random.below(at)]?.id : undefined;
      return parent === undefined ? actor : { ...actor, parent };
    }),
    measures,
    actions: new Map(
      measures.flatMap(({ id }, at) => (actions[at] === undefined ? [] : [[id, actions[at]]])),
    ),
    authors: ids.slice(0, authors),
    reported: ids.slice(authors),
    places,
  };
}
