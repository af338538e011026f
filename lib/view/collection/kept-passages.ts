import type { CitedPassage } from "../citation/cited-passage";

/** What a browser keeps of the passages that were put aside. */
export interface KeptPassages {
  /** As the user has arranged them. */
  readonly passages: readonly CitedPassage[];
  /** What was kept and cannot be read, as text: it stays until the reader removes it. */
  readonly unreadable: readonly string[];
}

/** Grows by one when what is kept takes another shape. */
const VERSION = 1;

export const noPassages: KeptPassages = { passages: [], unreadable: [] };

/**
 * Reads what a browser has kept. Whatever cannot be read is returned as it is.
 *
 * @param text null where nothing is kept
 */
export function parseKept(text: string | null): KeptPassages {
  if (text === null) return noPassages;
  const kept = parseJson(text);
  if (!isRecord(kept) || kept.version !== VERSION || !Array.isArray(kept.passages)) {
    return { passages: [], unreadable: [text] };
  }
  const earlier = Array.isArray(kept.unreadable) ? kept.unreadable.filter(isText) : [];
  const passages = new Map<string, CitedPassage>();
  const unreadable: string[] = [...earlier];
  for (const entry of kept.passages) {
    if (!isPassage(entry)) unreadable.push(JSON.stringify(entry));
    else if (!passages.has(entry.id)) passages.set(entry.id, entry);
  }
  return { passages: [...passages.values()], unreadable };
}

/** The text to keep; null where there is nothing to keep. */
export function serializeKept({ passages, unreadable }: KeptPassages): string | null {
  if (passages.length + unreadable.length === 0) return null;
  return JSON.stringify({ version: VERSION, passages, ...(unreadable.length > 0 && { unreadable }) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const texts = ["id", "text", "source", "language", "title", "date", "actor", "link", "corpus", "dataVersion"];

function isPassage(value: unknown): value is CitedPassage {
  return (
    isRecord(value) &&
    (value.kind === "quote" || value.kind === "statement") &&
    texts.every((key) => isText(value[key])) &&
    Array.isArray(value.authors) &&
    value.authors.every(isText) &&
    typeof value.isReported === "boolean" &&
    (value.page === undefined || typeof value.page === "number") &&
    // Anybody who can write into this browser's storage could else put a script behind a link.
    /^(\/(?!\/)|https?:\/\/)/.test(`${value.link}`)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Puts a passage at the end, or takes it out where it is there. */
export function togglePassage(kept: KeptPassages, passage: CitedPassage): KeptPassages {
  const isKept = kept.passages.some(({ id }) => id === passage.id);
  return isKept ? removePassage(kept, passage.id) : { ...kept, passages: [...kept.passages, passage] };
}

export function removePassage(kept: KeptPassages, id: string): KeptPassages {
  return { ...kept, passages: kept.passages.filter((passage) => passage.id !== id) };
}

/** Moves a passage by so many places, as far as there are places. */
export function movePassage(kept: KeptPassages, id: string, by: number): KeptPassages {
  const from = kept.passages.findIndex((passage) => passage.id === id);
  const [moved] = kept.passages.slice(from, from + 1);
  if (from === -1 || !moved) return kept;
  const others = kept.passages.toSpliced(from, 1);
  return { ...kept, passages: others.toSpliced(Math.max(0, from + by), 0, moved) };
}

/** Puts another passage in the place of one; where it is kept already, the one goes. */
export function replacePassage(kept: KeptPassages, id: string, other: CitedPassage): KeptPassages {
  if (id !== other.id && kept.passages.some((passage) => passage.id === other.id)) {
    return removePassage(kept, id);
  }
  return { ...kept, passages: kept.passages.map((passage) => (passage.id === id ? other : passage)) };
}

/** What was there before something was removed, and at its end what has been put aside since. */
export function restoreKept(before: KeptPassages, now: KeptPassages): KeptPassages {
  const ids = new Set(before.passages.map(({ id }) => id));
  return {
    passages: [...before.passages, ...now.passages.filter(({ id }) => !ids.has(id))],
    unreadable: [...new Set([...before.unreadable, ...now.unreadable])],
  };
}
