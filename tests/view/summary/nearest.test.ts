import { expect, it } from "vitest";
import { findExtremes } from "@/lib/view/summary/nearest";

/** A count as "comparable agree differ". */
const counts = (...of: readonly string[]) =>
  of.map((line) => {
    const [comparable = 0, agree = 0, differ = 0] = line.split(" ").map(Number);
    return { line, comparable, agree, differ };
  });

it.each([
  { why: "nobody", of: [], enough: [], nearest: [], farthest: [] },
  { why: "too few measures", of: ["4 4 0"], enough: [], nearest: [], farthest: [] },
  { why: "just enough", of: ["5 4 1"], enough: ["5 4 1"], nearest: ["5 4 1"], farthest: ["5 4 1"] },
  {
    why: "a share counts, not a number",
    of: ["20 10 5", "6 5 1"],
    enough: ["20 10 5", "6 5 1"],
    nearest: ["6 5 1"],
    farthest: ["20 10 5"],
  },
  {
    why: "of equal shares the one over more measures",
    of: ["6 2 2", "9 3 3"],
    enough: ["6 2 2", "9 3 3"],
    nearest: ["9 3 3"],
    farthest: ["9 3 3"],
  },
  {
    why: "all that are level, in their order",
    of: ["6 2 0", "8 1 0", "6 2 0"],
    enough: ["6 2 0", "8 1 0", "6 2 0"],
    nearest: ["6 2 0", "6 2 0"],
    farthest: [],
  },
  {
    why: "who agrees on nothing is not near",
    of: ["7 0 7"],
    enough: ["7 0 7"],
    nearest: [],
    farthest: ["7 0 7"],
  },
])("the nearest and the farthest: $why", ({ of, ...expected }) => {
  const { enough, nearest, farthest } = findExtremes(counts(...of));
  const lines = (found: ReturnType<typeof counts>) => found.map(({ line }) => line);
  expect({
    enough: lines([...enough]),
    nearest: lines([...nearest]),
    farthest: lines([...farthest]),
  }).toEqual({ enough: expected.enough, nearest: expected.nearest, farthest: expected.farthest });
});
