import { prepareText } from "@/lib/model/prepared-text";
import type { AuthoredRecommendation, AuthoredSetAside } from "@/lib/model/schema";
import { settledSelector } from "@/lib/model/settled-selector";
import { toId } from "@/lib/model/to-id";
import { horizons } from "@/lib/model/vocabulary";
import type { Random } from "../random";
import type { Lists } from "./draw-lists";
import { type Demand, decoy, demand, drawDemand, statement, story } from "./phrases";

/** What a recommendation of a document is to be: who holds it, on which measure. */
export interface Brief {
  readonly actor: string;
  readonly voice: "own" | "reported";
  readonly measure: string;
}

/** A document and its coding. */
export interface DrawnDocument {
  readonly text: string;
  readonly recommendations: readonly Partial<AuthoredRecommendation>[];
  readonly setAside: readonly AuthoredSetAside[];
}

/** A stretch of the document, in UTF-16 units, which are code points here. */
interface Stretch {
  readonly start: number;
  readonly exact: string;
}

/**
 * Writes a document that says what the briefs want, and codes it: every quote stands in it, and every sentence with a
 * marker is quoted or set aside.
 */
export function drawDocument(
  random: Random,
  id: string,
  lists: Lists,
  briefs: readonly Brief[],
): DrawnDocument {
  const page = new Page(random);
  const place = () => pickPlace(random, lists.places);
  const tell = () => page.write(story(random, place(), place()));
  const said = new Set<string>();
  const drawn = briefs.map((brief) => {
    const action = lists.actions.get(brief.measure) ?? "";
    // The same demand of the same actor would be one recommendation, which the check asks to be coded once.
    const draw = (): Demand => {
      const drawn = drawDemand(random, `the council of ${place()}`, action);
      return said.has(keyOf(brief, drawn)) ? draw() : drawn;
    };
    const subject = draw();
    said.add(keyOf(brief, subject));
    while (random.chance(0.5)) tell();
    const quoted = [page.write(demand(random, subject))];
    while (quoted.length < 3 && random.chance(0.2))
      quoted.push(page.write(demand(random, { ...subject, who: "it" })));
    return { brief, subject, quoted: quoted.map((stretch) => cut(random, stretch)) };
  });
  const asides = Array.from({ length: 1 + random.below(3) }, () => page.write(decoy(random, place())));
  tell();
  const text = page.text();
  const prepared = prepareText(text);
  const select = ({ start, exact }: Stretch) =>
    settledSelector(prepared, { exact, start, end: start + exact.length });
  return {
    text,
    recommendations: drawn.map(({ brief, subject, quoted }, at) => ({
      id: `${id}/${toId(subject.action).split("-").slice(0, 4).join("-")}-${at + 1}`,
      ...brief,
      ...drawFields(random, lists, brief, subject),
      quotes: quoted.map(select),
    })),
    setAside: asides.map((aside) => {
      const selector = select(aside);
      const reason = random.pick(["forecast", "history", "description"]);
      return typeof selector === "string" ? { exact: selector, reason } : { ...selector, reason };
    }),
  };
}

function keyOf({ actor, measure }: Brief, subject: Demand): string {
  return [actor, measure, subject.stance, statement(subject)].join("|");
}

function drawFields(random: Random, lists: Lists, { measure }: Brief, subject: Demand) {
  const own = lists.measures.find(({ id }) => id === measure)?.topic;
  const further = random.pick(lists.topics).id;
  const actors = [...lists.authors, ...lists.reported];
  const addressees = new Set(Array.from({ length: random.below(3) }, () => random.pick(actors)));
  return {
    stance: subject.stance,
    ...(subject.stance === "conditional" && { condition: subject.condition }),
    ...(further !== own && random.chance(0.2) && { topics: [further] }),
    statement: statement(subject),
    ...(addressees.size > 0 && { addressees: [...addressees] }),
    ...(random.chance(0.1) && { beneficiaries: [random.pick(actors)] }),
    ...(random.chance(0.2) && { horizon: random.pick(horizons) }),
    ...(random.chance(0.1) && { explicitness: "implied" as const }),
    ...(random.chance(0.05) && { memo: "The passage could be read as advice; it is worded as a duty." }),
  };
}

/** Some places are named everywhere, most hardly ever. */
function pickPlace(random: Random, places: readonly string[]): string {
  return places[Math.floor(random.below(places.length) ** 2 / places.length)] ?? "";
}

/** Coders quote a whole sentence or leave out how it ends. */
function cut(random: Random, { start, exact }: Stretch): Stretch {
  const comma = exact.lastIndexOf(",");
  return comma > 20 && random.chance(0.3) ? { start, exact: exact.slice(0, comma) } : { start, exact };
}

/** A text that grows sentence by sentence, and tells where each stands. */
class Page {
  private readonly parts: string[] = [];
  private length = 0;

  constructor(private readonly random: Random) {}

  write(sentence: string): Stretch {
    const gap = this.length === 0 ? "" : this.random.chance(0.25) ? "\n\n" : " ";
    const start = this.length + gap.length;
    this.parts.push(gap, sentence);
    this.length = start + sentence.length;
    return { start, exact: sentence };
  }

  text(): string {
    return `${this.parts.join("")}\n`;
  }
}
