/** What may be renamed, and what may be merged into another. */
export const renamedKinds = ["measure", "actor", "topic", "source"] as const;
export type RenamedKind = (typeof renamedKinds)[number];

/** An id that is given up, and the one that is to stand for it. */
export interface Renaming {
  readonly kind: RenamedKind;
  readonly from: string;
  readonly to: string;
  /** Whether `to` exists already, and takes in all that `from` held. */
  readonly isMerge: boolean;
}
