import type { CorpusIndex } from "./corpus-index";

/**
 * The indexes that the server holds, by the address of their corpus. On the server a page and the client components that it
 * renders come from separate copies of every module, so that only `globalThis` is common to both.
 */
const shared = globalThis as { policyMatrixIndexes?: Map<string, CorpusIndex> };

/** Keeps the index of the corpus at an address for the components that this server renders. */
export function keepIndex(address: string, index: CorpusIndex): void {
  shared.policyMatrixIndexes ??= new Map();
  shared.policyMatrixIndexes.set(address, index);
}

/**
 * The index of the corpus at an address.
 *
 * @throws Error where no page has kept it
 */
export function keptIndex(address: string): CorpusIndex {
  const index = shared.policyMatrixIndexes?.get(address);
  if (!index) throw new Error(`The server holds no corpus for ${address}.`);
  return index;
}
