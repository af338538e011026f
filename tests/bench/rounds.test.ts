import { expect, it, vi } from "vitest";
import { seededRandom } from "../random";
import { inRounds } from "./rounds";

it("each round visits everybody once, in one order or another", async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const visits: string[][] = [];
  const measured = await inRounds("Test", 8, seededRandom(1), ["a", "b", "c"], async (name, round) => {
    const visited = visits[round] ?? [];
    visits[round] = [...visited, name];
    return `${name}${round}`;
  });
  expect(visits.map((round) => round.toSorted())).toEqual(visits.map(() => ["a", "b", "c"]));
  expect(new Set(visits.map((round) => round.join())).size).toBeGreaterThan(1);
  expect(measured.get("b")).toEqual(Array.from({ length: 8 }, (_, round) => `b${round}`));
});
