import type { Random } from "../random";

/**
 * The words of a made-up corpus: a country of rivers, whose towns make demands of each other. No sentence but those of
 * `demand` and `decoy` holds one of the markers.
 */
const verbs = [
  ...["open", "widen", "repair", "fund", "limit", "close", "publish", "extend", "protect", "inspect", "tax"],
  ...[
    "move",
    "rebuild",
    "staff",
    "insure",
    "register",
    "light",
    "drain",
    "share",
    "audit",
    "lease",
    "ration",
  ],
];
const objects = [
  ...["the night ferries", "the river locks", "the grain stores", "the toll bridges", "the old weirs"],
  ...[
    "the salt roads",
    "the village schools",
    "the court archives",
    "the harbour customs",
    "the flood walls",
  ],
  ...[
    "the public baths",
    "the land registers",
    "the winter pastures",
    "the market halls",
    "the relief funds",
  ],
  ...[
    "the river police",
    "the travellers' hostels",
    "the water mills",
    "the copper mines",
    "the town watches",
  ],
  ...["the letter post", "the pilots' guilds", "the seed banks", "the fishing grounds", "the border posts"],
];
const scopes = [
  "",
  "",
  "",
  " in winter",
  " by public tender",
  " above the falls",
  " for those who arrive",
  " at night",
];
const reasons = [
  ...[
    "the harvest was late",
    "too many boats were lost",
    "nobody else will pay for it",
    "the old rule has failed",
  ],
  ...[
    "its neighbours did so long ago",
    "the children walk two hours",
    "the accounts were never shown to anybody",
  ],
];
const conditions = [
  ...["the upper valley agrees", "the costs are shown beforehand", "nobody loses a house by it"],
  ...["a court can look into it", "it ends after three years", "the ferrymen are heard first"],
];
const syllables = [
  ...[
    "vel",
    "mor",
    "ash",
    "tin",
    "ør",
    "la",
    "ne",
    "ber",
    "gast",
    "hol",
    "ri",
    "sé",
    "dun",
    "fal",
    "ko",
    "stra",
  ],
  ...["wen", "thal", "mü", "ra", "pel", "quin", "os", "der", "li", "zan"],
];

/** An action that one can be for or against; as many as asked for, no two alike. */
export function drawActions(random: Random, number: number): readonly string[] {
  return distinct(number, () => `${random.pick(verbs)} ${random.pick(objects)}${random.pick(scopes)}`);
}

/** Names of places; as many as asked for, no two alike. */
export function drawPlaces(random: Random, number: number): readonly string[] {
  const length = () => 2 + random.below(3);
  return distinct(number, () =>
    capital(Array.from({ length: length() }, () => random.pick(syllables)).join("")),
  );
}

/** Draws until there are enough that differ. */
function distinct(number: number, draw: () => string): readonly string[] {
  const found = new Set<string>();
  while (found.size < number) found.add(draw());
  return [...found];
}

/** What a sentence is about. */
export interface Demand {
  readonly stance: "for" | "against" | "conditional" | "neutral";
  /** Who is to act, such as a town. */
  readonly who: string;
  readonly action: string;
  readonly condition: string;
  readonly reason: string;
}

export function drawDemand(random: Random, who: string, action: string): Demand {
  const share = random.below(100);
  const stance = share < 60 ? "for" : share < 80 ? "against" : share < 92 ? "conditional" : "neutral";
  return { stance, who, action, condition: random.pick(conditions), reason: random.pick(reasons) };
}

const verbsOfDuty = ["must", "should", "needs to"];

/** A sentence of a document that makes a demand. */
export function demand(random: Random, { stance, who, action, condition, reason }: Demand): string {
  const duty = random.pick(verbsOfDuty);
  if (stance === "against")
    return `It would be wrong to ${action}, and ${who} ${duty} refuse it, for ${reason}.`;
  if (stance === "conditional") return `Provided that ${condition}, ${who} ${duty} ${action}.`;
  if (stance === "neutral")
    return `Whether to ${action} is something that ${who} ${duty} settle, though ${reason}.`;
  return `${capital(who)} ${duty} ${action}, for ${reason}.`;
}

/** The neutral sentence of the coder. */
export function statement({ stance, who, action }: Demand): string {
  if (stance === "against") return `${capital(who)} should not ${action}.`;
  if (stance === "neutral")
    return `${capital(who)} should settle whether to ${action}; the author takes no side.`;
  return `${capital(who)} should ${action}.`;
}

/** A sentence that looks like a demand and is none. */
export function decoy(random: Random, place: string): string {
  return random.pick([
    `By spring the bridge of ${place} should stand again.`,
    `In those years nobody in ${place} had to ask for bread.`,
    `The mills of ${place} need water from two rivers.`,
  ]);
}

/** A sentence that only tells. */
export function story(random: Random, place: string, other: string): string {
  return random.pick([
    `The road from ${place} to ${other} takes a day on foot.`,
    `People in ${place} still speak of the flood.`,
    `${place} sells its salt to ${other}, and buys timber there.`,
    `That year ${random.pick(reasons)}, in ${place} as in ${other}.`,
  ]);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
