import type { Source } from "@/lib/model/corpus";
import type { SecondCoding } from "@/lib/model/reliability/reliability";

/** Who coded a source and when. */
export interface CodedBy {
  readonly source: Source;
  readonly second: { readonly coder: string; readonly on: string; readonly blind: string } | undefined;
}

/** Who coded what, in the order of the sources. */
export function codersOf(sources: readonly Source[], { second }: SecondCoding): readonly CodedBy[] {
  return sources.map((source) => ({ source, second: second[source.id] }));
}
