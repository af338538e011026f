/** Parts of the page on method that come from the corpus. In content/method.md each stands alone: `{{coverage}}`. */
export const methodParts = [
  "marks",
  "roll-up",
  "empty-cells",
  "comparison",
  "topics",
  "coverage",
  "coders",
  "reliability",
  "disagreements",
  "versions",
  "dispute",
] as const;

/** Numbers that come from the corpus. In content/method.md they may stand in a sentence: `{{recommendations}}`. */
export const methodNumbers = [
  "recommendations",
  "quotes",
  "sources",
  "actors",
  "measures",
  "reported",
  "implied",
  "set-aside",
  "shared-measures",
] as const;

export type MethodPart = (typeof methodParts)[number];
export type MethodNumber = (typeof methodNumbers)[number];

export function isMethodPart(name: string): name is MethodPart {
  return (methodParts as readonly string[]).includes(name);
}

export function isMethodNumber(name: string): name is MethodNumber {
  return (methodNumbers as readonly string[]).includes(name);
}

/** Every `{{name}}` of a text, also those that name nothing. Offsets are UTF-16 units. */
export function findSlots(text: string): readonly { readonly name: string; readonly start: number }[] {
  return Array.from(text.matchAll(SLOT), ({ 1: name = "", index }) => ({ name: name.trim(), start: index }));
}

/** The name of a text that is one slot and nothing else. */
export function soleSlot(text: string): string | undefined {
  return /^\{\{([^{}\n]*)\}\}$/.exec(text.trim())?.[1]?.trim();
}

/** A text with its numbers filled in; every other slot stays as it is. */
export function fillNumbers(text: string, numbers: Readonly<Record<MethodNumber, number>>): string {
  return text.replace(SLOT, (slot, name: string) => {
    const key = name.trim();
    return isMethodNumber(key) ? String(numbers[key]) : slot;
  });
}

const SLOT = /\{\{([^{}\n]*)\}\}/g;
