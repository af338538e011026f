/** The closed vocabularies of the codebook, apart from the schemas so that a browser can have them without zod. */
export const stances = ["for", "against", "conditional", "neutral"] as const;
export const voices = ["own", "reported"] as const;
export const horizons = ["now", "while-war-lasts", "transition", "after-war"] as const;
export const explicitnesses = ["explicit", "implied"] as const;
export const actorKinds = [
  "person",
  "group",
  "movement",
  "party",
  "organisation",
  "government",
  "body",
] as const;
export const sourceKinds = ["statement", "working-document", "article", "analysis", "testimony"] as const;

export type Stance = (typeof stances)[number];
export type Voice = (typeof voices)[number];
export type Horizon = (typeof horizons)[number];
export type Explicitness = (typeof explicitnesses)[number];
export type SourceKind = (typeof sourceKinds)[number];
