import { once } from "./memo";
import { type NearPassage, passageFinder } from "./near-passage";
import { type CodePoints, codePoints, type LinePlace, linePlaces } from "./text";

/** A document with what many look-ups in it share, each part prepared when it is first needed. */
export interface PreparedText {
  readonly text: string;
  points(): CodePoints;
  /** Line and column of a UTF-16 offset. */
  placeOf(offset: number): LinePlace;
  nearest(quote: string): NearPassage | undefined;
}

export function prepareText(text: string): PreparedText {
  const points = once(() => codePoints(text));
  const places = once(() => linePlaces(text));
  const finder = once(() => passageFinder(text));
  return {
    text,
    points,
    placeOf: (offset) => places()(offset),
    nearest: (quote) => finder()(quote),
  };
}
