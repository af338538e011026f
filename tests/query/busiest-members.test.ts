import { expect, it } from "vitest";
import { busiestMembers } from "@/lib/query/busiest-members";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildCorpus } from "../build-corpus";

const index = indexCorpus(
  buildCorpus({
    actors: ["anglers", "mayor", "port", "forum"],
    sources: [{ id: "source", author: "forum" }],
    recommendations: [
      { actor: "forum" },
      { actor: "forum" },
      { actor: "port" },
      { actor: "mayor" },
      { actor: "mayor" },
      { actor: "anglers" },
    ],
  }),
);
const heard = (max: number) => busiestMembers(index, "actor", max).members.map(({ id }) => id);

it("keeps those with the most recommendations, in the order of display: those with documents of their own first", () => {
  expect(heard(2)).toEqual(["forum", "mayor"]);
});

it("keeps the first of equals", () => {
  expect(heard(3)).toEqual(["forum", "anglers", "mayor"]);
});

it("keeps all where there is room, and says how many there are", () => {
  expect(heard(4)).toHaveLength(4);
  expect(busiestMembers(index, "actor", 1).all).toBe(4);
});
