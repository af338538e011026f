import { movedTo } from "@/lib/model/moved";
import { passageId } from "@/lib/query/page-addresses";
import { nearestIds } from "../site/nearest-ids";

/** What the fragment of a source's address points at. */
export type Fragment =
  | { readonly kind: "none" }
  /** A quote of a recommendation. */
  | { readonly kind: "passage"; readonly id: string }
  /** A paragraph, a passage set aside, a part of the page: what its own id leads to. */
  | { readonly kind: "anchor"; readonly id: string }
  /** Any characters of the document, in code points; the end is exclusive. */
  | { readonly kind: "stretch"; readonly start: number; readonly end: number }
  /** Nothing that is here; `near` are passages that may be meant. */
  | { readonly kind: "gone"; readonly asked: string; readonly near: readonly string[] };

interface FragmentSpace {
  /** The recommendations of the source, with the number of their quotes. */
  readonly marks: readonly { readonly id: string; readonly quotes: number }[];
  /** How many code points the document has. */
  readonly length: number;
  /** Ids that recommendations of the corpus once had, with those that they have now. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/** Ids of the page itself, which those of recommendations cannot be taken for: these hold a slash. */
const ANCHOR = /^(?:main|about|set-aside(?:-\d+)?|at-\d+)$/;

/** The fragment that points at any characters of a document. */
export function stretchFragment(start: number, end: number): string {
  return `${start}-${end}`;
}

/**
 * Reads a fragment as the address has it, without the number sign. A quote that no longer exists leads to what is left of
 * its recommendation, an id that has moved to where it is now.
 */
export function readFragment(fragment: string, { marks, length, moved }: FragmentSpace): Fragment {
  const asked = decode(fragment);
  if (asked === "") return { kind: "none" };
  if (ANCHOR.test(asked)) return { kind: "anchor", id: asked };
  const stretch = /^(\d{1,9})-(\d{1,9})$/.exec(asked);
  if (stretch) {
    const [start, end] = [Number(stretch[1]), Number(stretch[2])];
    return start < end && end <= length ? { kind: "stretch", start, end } : { kind: "gone", asked, near: [] };
  }
  const [, written = asked, number] = /^(.*)\.(\d{1,4})$/.exec(asked) ?? [];
  const id = movedTo(written, moved) ?? written;
  const mark = marks.find((entry) => entry.id === id);
  if (mark) {
    const at = number === undefined ? 0 : Number(number) - 1;
    if (at >= 0 && at < mark.quotes) return { kind: "passage", id: passageId(id, at) };
    // The recommendation has fewer quotes than it had; where it has moved, they may stand in another order.
    return id === written
      ? { kind: "gone", asked, near: Array.from({ length: mark.quotes }, (_, place) => passageId(id, place)) }
      : { kind: "passage", id: passageId(id, 0) };
  }
  const ids = marks.map((entry) => entry.id);
  return { kind: "gone", asked, near: nearestIds(id, ids).map((near) => passageId(near, 0)) };
}

/** Addresses are typed by people too: a stray percent sign is no error. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
