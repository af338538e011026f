import { expect, it } from "vitest";
import { mulberry32 } from "@/lib/model/reliability/mulberry32";

it.each([
  [0, [1_144_304_738, 1_416_247, 958_946_056]],
  [1, [2_693_262_067, 11_749_833]],
])(
  "from the seed %i the same numbers come everywhere, so that an interval once printed comes out again",
  (seed, expected) => {
    const next = mulberry32(seed);
    expect(expected.map(() => next() * 2 ** 32)).toEqual(expected);
  },
);
