/** The vocabularies of the codebook, apart from the schemas so that a browser can have them without zod. */
export const stances = ["for", "against", "conditional", "neutral"] as const;
export const voices = ["own", "reported"] as const;
export const explicitnesses = ["explicit", "implied"] as const;

/** A word of a vocabulary that a corpus may replace by one of its own. */
export interface Term {
  readonly id: string;
  /** As it is shown, in lower case. */
  readonly label: string;
  readonly definition: string;
}

/** The lists of words that a corpus may have of its own, in corpus.yaml. */
export interface Vocabulary {
  readonly horizons: readonly Term[];
  readonly sourceKinds: readonly Term[];
  readonly actorKinds: readonly Term[];
}

/** What holds where corpus.yaml has no list. */
export const defaultVocabulary: Vocabulary = {
  horizons: [
    term("now", "at once, or at the time of writing"),
    term("later", "at a later time, or once something has come about that the source names"),
  ],
  actorKinds: [
    term("person", "one human being, named or not"),
    term("group", "people whom a source speaks of together, without an organisation"),
    term("movement", "many people or groups with a common cause, loosely organised"),
    term("party", "a political party"),
    term(
      "organisation",
      "a body with members or staff of its own: an association, a company, a newspaper, an alliance",
    ),
    term("government", "the executive of a country"),
    term("body", "an assembly, a court or another institution that is no government"),
  ],
  sourceKinds: [
    term("statement", "a declared position, put out in the author's name"),
    term("working-document", "a draft or programme, meant to be worked on"),
    term("article", "journalism: somebody else's report of events and of what people say"),
    term("analysis", "an assessment by its author"),
    term("testimony", "a personal account"),
  ],
};

function term(id: string, definition: string): Term {
  return { id, label: id.replaceAll("-", " "), definition };
}

export const horizons = idsOf(defaultVocabulary.horizons);
export const actorKinds = idsOf(defaultVocabulary.actorKinds);
export const sourceKinds = idsOf(defaultVocabulary.sourceKinds);

/** The words of a list, without what they mean. */
export function idsOf(terms: readonly Term[]): readonly string[] {
  return terms.map(({ id }) => id);
}

/** The lists that a corpus has of its own. */
export type OwnWords = { readonly [List in keyof Vocabulary]?: Vocabulary[List] | undefined };

/** The lists of a corpus: its own, and the default where it has none. */
export function vocabularyOf(meta: OwnWords): Vocabulary {
  const { horizons: own = defaultVocabulary.horizons } = meta;
  const {
    sourceKinds: kinds = defaultVocabulary.sourceKinds,
    actorKinds: actors = defaultVocabulary.actorKinds,
  } = meta;
  return { horizons: own, sourceKinds: kinds, actorKinds: actors };
}

/** How an entry of a list is shown. */
export function labelOf(id: string, terms: readonly Pick<Term, "id" | "label">[]): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}

export type Stance = (typeof stances)[number];
export type Voice = (typeof voices)[number];
export type Explicitness = (typeof explicitnesses)[number];
