import { nearestWord } from "@/lib/model/nearest-word";

/** A part of an address that means nothing here, with what was perhaps meant. */
export interface Rejected {
  readonly parameter: string;
  readonly value: string;
  readonly near?: string | undefined;
}

/** Reads parameters of an address, and keeps account of every value that means nothing. */
export class ParameterReader {
  readonly rejected: Rejected[] = [];

  constructor(private readonly parameters: URLSearchParams) {}

  /** A parameter with one value; the first where the address says several. An empty one is none, as forms send it. */
  one<T>(
    name: string,
    parser: { parse(value: string): T | null },
    options?: Iterable<string>,
  ): T | undefined {
    const [raw, ...others] = new Set(this.parameters.getAll(name).filter((value) => value !== ""));
    for (const other of others) this.reject(name, other, options);
    if (raw === undefined) return undefined;
    const value = parser.parse(raw);
    if (value === null) this.reject(name, raw, options);
    return value ?? undefined;
  }

  /** The values of a parameter, in one list or in several, as forms send them. */
  values(name: string): readonly string[] {
    return splitList(this.parameters.getAll(name).join(","));
  }

  /** Those of them that are among the options, each once. */
  list(name: string, options: ReadonlySet<string>): string[] {
    return [...new Set(this.values(name))].filter((value) => {
      if (!options.has(value)) this.reject(name, value, options);
      return options.has(value);
    });
  }

  reject(parameter: string, value: string, options: Iterable<string> = []): void {
    this.rejected.push({ parameter, value, near: nearestWord(value, options) });
  }
}

/** The values of a list that is joined by commas. */
export function splitList(text: string): string[] {
  return text
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
