/** `npm run fuzz` sets this; the unit tests take a small share of it, which is the same each time. */
const isFull = process.env.FUZZ === "full";

/** How often a property is tried. The share of the unit tests begins at a fixed seed, so that no run of them differs. */
export function runs(full: number, share: number): { readonly numRuns: number; readonly seed?: number } {
  return isFull ? { numRuns: full } : { numRuns: share, seed: 2031 };
}
