import type { Extracted } from "@/lib/import/extracted";
import { ID_MAX, id } from "@/lib/model/scalars";
import { sourceSchema } from "@/lib/model/schema";
import { toId } from "@/lib/model/to-id";
import { defaultVocabulary, idsOf, type Term } from "@/lib/model/vocabulary";
import type { Ask } from "./ask";

/** What a source says of its document, and no program can know. */
export const factNames = ["title", "author", "date", "language", "kind", "id"] as const;
export type FactName = (typeof factNames)[number];
export type Facts = Readonly<Record<FactName, string>>;

/** What each holds, as a question. The kinds are those that the corpus has. */
export function factQuestion(name: FactName, kinds: readonly Term[] = defaultVocabulary.sourceKinds): string {
  return name === "kind" ? `Kind: ${idsOf(kinds).join(", ")}` : factQuestions[name];
}

const factQuestions: Readonly<Record<Exclude<FactName, "kind">, string>> = {
  title: "Title of the document",
  author: "Id of the actor who speaks in it, such as riverside-forum",
  date: "Date of the text: a year, a month or a day, such as 2031-05-04",
  language: "Language, as a tag such as en or de",
  id: "Id of the source",
};

interface Issue {
  readonly message: string;
  /** What is right instead, as `write`, where the schema knows it. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** What is asked of a schema here. */
interface Checker {
  safeParse(value: unknown): {
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

const schemas: Readonly<Record<Exclude<FactName, "kind">, Checker>> = { ...sourceSchema.shape, id };

/** What is wrong with a value; undefined where it is right. The kinds are those that the corpus has. */
export function faultOf(
  name: FactName,
  value: string,
  kinds: readonly Term[] = defaultVocabulary.sourceKinds,
): string | undefined {
  if (name === "kind")
    return idsOf(kinds).includes(value) ? undefined : `must be one of ${idsOf(kinds).join(", ")}`;
  return faultIn(schemas[name], value);
}

/** What is wrong with a value by a schema, as the rest of a sentence, with what is right where that is known. */
export function faultIn(schema: Checker, value: string): string | undefined {
  const issue = schema.safeParse(value).error?.issues[0];
  const right = issue?.params?.write;
  return issue && (right === undefined ? issue.message : `${issue.message} (write ${right})`);
}

/** The title of a document without the characters that nobody sees; none where it cannot be one of a source all the same. */
function titleIn(title: string | undefined): string | undefined {
  if (title === undefined || faultOf("title", title) === undefined) return title;
  const seen = title.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  return faultOf("title", seen) === undefined ? seen : undefined;
}

/**
 * What a document, and the name of its file, say of themselves.
 *
 * @param isTaken whether another source has an id
 */
export function proposeFacts(
  document: Extracted,
  fileName: string,
  given: Partial<Facts>,
  isTaken: (id: string) => boolean = () => false,
): Partial<Facts> {
  const { language } = document;
  const title = titleIn(document.title);
  const date = given.date ?? document.date;
  const year = date?.slice(0, 4);
  const words = (text: string) => toId(inLatinLetters(text)).split("-").slice(0, 4).join("-");
  const name =
    words(given.author ?? "") || words(fileName.replace(/\.\w+$/, "")) || words(title ?? "") || "document";
  const proposed = year === undefined || name.includes(year) ? name : `${name}-${year}`;
  const isKnown = language !== undefined && faultOf("language", language) === undefined;
  return {
    ...(title !== undefined && { title }),
    ...(document.date !== undefined && { date: document.date }),
    ...(isKnown && { language }),
    id: freeId(proposed.slice(0, ID_MAX - 3).replace(/-$/, ""), isTaken),
  };
}

/** The id, with a number behind it where it is taken. */
function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
  return free;
}

/** Asks for what is not given, each until the answer is right. */
export async function askFacts(
  ask: Ask,
  given: Partial<Facts>,
  propose: (known: Partial<Facts>) => Partial<Facts>,
  kinds: readonly Term[] = defaultVocabulary.sourceKinds,
): Promise<Facts> {
  let facts = given;
  for (const name of factNames) {
    if (name === "kind" && facts.kind === undefined)
      for (const { id, definition } of kinds) process.stdout.write(`  ${id}: ${definition}\n`);
    while (facts[name] === undefined) {
      const answer = await ask(factQuestion(name, kinds), propose(facts)[name]);
      const fault = faultOf(name, answer, kinds);
      if (fault === undefined) facts = { ...facts, [name]: answer };
      else process.stdout.write(`  It ${fault}.\n`);
    }
  }
  return facts as Facts;
}

/** The facts without asking: title and id may be what is proposed. */
export function settleFacts(
  given: Partial<Facts>,
  proposed: Partial<Facts>,
): { readonly facts: Facts } | { readonly missing: readonly FactName[] } {
  const facts = { title: proposed.title, id: proposed.id, ...given };
  const missing = factNames.filter((name) => facts[name] === undefined);
  return missing.length > 0 ? { missing } : { facts: facts as Facts };
}

/** Cyrillic letters as ids may have them, near enough to be recognised (after BGN/PCGN). */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya"
    .split(" ")
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, (all[at + 1] ?? "").replace("_", "")]] : [])),
);

/** A text with its Cyrillic letters in Latin ones, in lower case. */
function inLatinLetters(text: string): string {
  return [...text.normalize("NFC").toLowerCase()].map((letter) => LATIN[letter] ?? letter).join("");
}
