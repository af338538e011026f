/** What is read of a schema: its keys in order, what each is for, and whether it may be left out. */
interface Shape {
  readonly [key: string]: {
    readonly description?: string | undefined;
    /** The values of a closed vocabulary. */
    readonly options?: readonly unknown[];
    /** What a list holds. */
    readonly element?: unknown;
    safeParse(value: unknown): { readonly success: boolean };
  };
}

/**
 * A mapping in YAML for a person to fill in: keys whose value is known, required keys that wait for one, and, as comments,
 * the keys that may be left out. Says beside each what it holds.
 */
export function blankForm(shape: Shape, known: Readonly<Record<string, string>> = {}): string {
  return Object.entries(shape)
    .map(([key, field]) => {
      const value = known[key];
      if (value !== undefined) return `${key}: ${value}\n`;
      const choice = field.options ? `: ${field.options.join(", ")}` : "";
      const isOptional = field.safeParse(undefined).success;
      const item = field.element && !isOptional ? "\n  -" : "";
      return `${isOptional ? "# " : ""}${key}:${item} # ${field.description}${choice}\n`;
    })
    .join("");
}

/** An entry of a list, as comments that a person copies and fills in; without the keys that may be left out. */
export function blankEntry(shape: Shape, known: Readonly<Record<string, string>> = {}): string {
  const lines = blankForm(shape, known)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));
  return lines.map((line, at) => `${at === 0 ? "#  - " : "#    "}${line}\n`).join("");
}
