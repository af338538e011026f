import { expect, it } from "vitest";
import { checkPassage, noteOf, sourcesOf } from "@/lib/view/collection/check-passage";
import { somePassage } from "./some-passage";

const kept = somePassage();
const moved = [{ from: "river/open", to: "lake/open" }];
const elsewhere = somePassage({ id: "lake/open.2", source: "lake" });
const second = somePassage({ id: "river/open.2" });
const reworded = somePassage({ text: "Open them." });
const statement = somePassage({ id: "river/open", kind: "statement" });

it.each([
  ["at its place", [kept], [], { state: "present", now: kept }],
  ["at another place of the recommendation", [reworded, second], [], { state: "present", now: second }],
  ["with other words", [reworded], [], { state: "changed", now: reworded }],
  ["nowhere", [], [], { state: "gone" }],
  ["only as a statement", [statement], [], { state: "gone" }],
  ["under another id", [elsewhere], moved, { state: "moved", now: elsewhere }],
  [
    "moved, with other words",
    [{ ...elsewhere, text: "x" }],
    moved,
    { state: "changed", now: { ...elsewhere, text: "x" } },
  ],
  ["moved to where nothing is", [], moved, { state: "gone" }],
] as const)("a kept passage is found %s", (_what, present, to, state) => {
  expect(checkPassage(kept, present, to)).toEqual(state);
});

it("is looked for in its own source and where it has moved", () => {
  expect(sourcesOf([kept, statement], moved)).toEqual(["lake", "river"]);
});

it.each([
  [{ state: "present", now: kept } as const, undefined],
  [undefined, undefined],
  [{ state: "moved", now: elsewhere } as const, /^Moved: now lake\/open\.2\./],
  [{ state: "changed", now: reworded } as const, /version 3; now they are “Open them\.”/],
  [{ state: "gone" } as const, /^No longer in the corpus.*version 3/],
  [{ state: "unchecked" } as const, /^Not compared/],
])("the reader is told of %j", (state, note) => {
  const said = noteOf(kept, state);
  if (note === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(note);
});
