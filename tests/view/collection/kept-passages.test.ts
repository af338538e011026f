import { describe, expect, it } from "vitest";
import {
  type KeptPassages,
  movePassage,
  parseKept,
  removePassage,
  replacePassage,
  restoreKept,
  serializeKept,
  togglePassage,
} from "@/lib/view/collection/kept-passages";
import { somePassage } from "./some-passage";

const a = somePassage({ id: "river/a.1" });
const b = somePassage({ id: "river/b", kind: "statement" });
const c = somePassage({ id: "river/c.1" });
const keep = (...passages: KeptPassages["passages"]): KeptPassages => ({ passages, unreadable: [] });
const ids = ({ passages }: KeptPassages) => passages.map(({ id }) => id.slice("river/".length)).join(" ");

describe("what a browser has kept", () => {
  it.each<[string, KeptPassages]>([
    ["nothing", keep()],
    ["passages", keep(a, b)],
    ["something unreadable", { passages: [a], unreadable: ["?"] }],
  ])("is read as it was written: %s", (_what, kept) => {
    expect(parseKept(serializeKept(kept))).toEqual(kept);
  });

  const { text: _text, ...withoutText } = a;
  it.each([
    ["no JSON", "{", "{"],
    ["another version", '{"version":2,"passages":[]}', '{"version":2,"passages":[]}'],
    ["no list", '{"version":1}', '{"version":1}'],
    ["null", "null", "null"],
    ["nothing in it", "", ""],
  ])("stays as text where it cannot be read: %s", (_what, text, unreadable) => {
    expect(parseKept(text)).toEqual({ passages: [], unreadable: [unreadable] });
  });

  it.each([
    ["an entry that is none", 7],
    ["one without its text", withoutText],
    ["one of another kind", { ...a, kind: "picture" }],
    ["authors that are no list", { ...a, authors: "Forum" }],
    ["a script for a link", { ...a, link: "javascript:alert(1)" }],
    ["a link to another host", { ...a, link: "//evil.example" }],
  ])("keeps the others beside %s", (_what, entry) => {
    const text = JSON.stringify({ version: 1, passages: [entry, b] });
    expect(parseKept(text)).toEqual({ passages: [b], unreadable: [JSON.stringify(entry)] });
  });
});

it.each([
  ["collected", togglePassage(keep(a), b), "a.1 b"],
  ["taken out", togglePassage(keep(a, b), a), "b"],
  ["removed", removePassage(keep(a, b, c), "river/b"), "a.1 c.1"],
  ["moved down", movePassage(keep(a, b, c), a.id, 1), "b a.1 c.1"],
  ["moved up", movePassage(keep(a, b, c), c.id, -1), "a.1 c.1 b"],
  ["moved up from the top", movePassage(keep(a, b), a.id, -1), "a.1 b"],
  ["moved, not being there", movePassage(keep(a), b.id, 1), "a.1"],
  ["replaced", replacePassage(keep(a, b), a.id, c), "c.1 b"],
  ["replaced by one that is there", replacePassage(keep(a, b), a.id, b), "b"],
  ["restored before what came since", restoreKept(keep(b, a), keep(c, a)), "b a.1 c.1"],
])("a passage is %s", (_what, kept, order) => {
  expect(ids(kept)).toBe(order);
});
