import { nearestWord } from "@/lib/model/nearest-word";
import { isForeign } from "./foreign-parameters";
import type { Options } from "./options";

/** A part of an address that means nothing here, with what was perhaps meant. */
export interface Rejected {
  readonly parameter: string;
  readonly value: string;
  /** The value that was perhaps meant; of an unknown parameter, the parameter. */
  readonly near?: string | undefined;
  /** Present where there is no parameter of this name at all. */
  readonly isUnknown?: true;
}

/** Looking for what was meant compares with all that is there: an address of nonsense must not keep the server busy. */
export const HINTS_MAX = 20;
/** A list of every recommendation of a large corpus is shorter. */
export const VALUES_MAX = 20_000;

/** Reads parameters of an address, and keeps account of every value that means nothing. */
export class ParameterReader {
  readonly rejected: Rejected[] = [];
  private readonly values = new Map<string, string[]>();
  private hints = 0;

  constructor(parameters: URLSearchParams) {
    for (const [name, value] of parameters) {
      const values = this.values.get(name);
      if (values) values.push(value);
      else this.values.set(name, [value]);
    }
  }

  /** A parameter with one value; the first where the address says several. An empty one is none, as forms send it. */
  one<T>(name: string, parser: { parse(value: string): T | null }, options?: Options): T | undefined {
    const [raw, ...others] = new Set(this.valuesOf(name).filter((value) => value !== ""));
    for (const other of others) this.reject(name, other, options);
    if (raw === undefined) return undefined;
    const value = parser.parse(raw);
    if (value === null) this.reject(name, raw, options);
    return value ?? undefined;
  }

  /** The values of a parameter, in one list or in several, as forms send them. */
  listed(name: string): readonly string[] {
    return splitList(this.valuesOf(name).join(","));
  }

  /** Those of them that are among the options, each once. */
  list(name: string, options: Options): string[] {
    const values = [...new Set(this.listed(name))];
    const beyond = values.splice(VALUES_MAX);
    const known = values.filter((value) => {
      if (!options.has(value)) this.reject(name, value, options);
      return options.has(value);
    });
    if (beyond.length > 0) this.reject(name, beyond.join(","));
    return known;
  }

  reject(parameter: string, value: string, options?: Options): void {
    this.rejected.push({ parameter, value, near: options && this.hint(value, options) });
  }

  /** Rejects every parameter that is none of those known here, and none that others add to any address. */
  rejectUnknown(known: Options): void {
    for (const [name, [value = ""]] of this.values) {
      if (known.has(name) || isForeign(name)) continue;
      // What programs make of a name on its way: `&amp;` in place of `&`, brackets of lists, a capital at its beginning.
      const meant = name
        .replace(/^amp;/, "")
        .replace(/\[\d*\]$/, "")
        .toLowerCase();
      const near = known.has(meant) ? meant : this.hint(meant, known);
      this.rejected.push({ parameter: name, value, near, isUnknown: true });
    }
  }

  private valuesOf(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  private hint(value: string, options: Options): string | undefined {
    if (this.hints === HINTS_MAX) return undefined;
    this.hints++;
    return nearestWord(value, options.keys());
  }
}

/** The values of a list that is joined by commas. */
export function splitList(text: string): string[] {
  return text
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
