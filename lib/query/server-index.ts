import type { CorpusIndex } from "./corpus-index";

/**
 * The indexes that the server holds, by the address of their corpus. On the server a page and the client components that it
 * renders come from separate copies of every module, so that only `globalThis` is common to both.
 */
const indexes = ((globalThis as { policyMatrixIndexes?: Map<string, CorpusIndex> }).policyMatrixIndexes ??=
  new Map<string, CorpusIndex>());

/** Keeps the index of the corpus at an address for the components that this server renders. */
export function keepIndex(address: string, index: CorpusIndex): void {
  indexes.set(address, index);
}

/**
 * The index of the corpus at an address.
 *
 * @throws Error where no page has kept it
 */
export function keptIndex(address: string): CorpusIndex {
  const index = indexes.get(address);
  if (!index) throw new Error(`The server holds no corpus for ${address}.`);
  return index;
}
