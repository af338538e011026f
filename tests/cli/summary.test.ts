import { expect, it } from "vitest";
import { formatSummary } from "@/lib/cli/summary";
import { loadRiver } from "../fixtures/load-river";

it("the summary is a table of the sources, with their sum and what they share", async () => {
  expect(formatSummary(await loadRiver())).toBe(
    `source            recommendations  reported  quotes  measures  actors  set aside  sentences quoted
ferry-guild-2030                5         1       6         4       2          2           6 of 12
riverside-2031                  7         2       8         5       2          2           8 of 16
all                            12         3      14         6       3          4
4 of 6 measures have positions of two or more actors, 3 of two or more sources.
`,
  );
});
