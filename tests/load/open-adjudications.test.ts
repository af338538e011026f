import { describe, expect, it } from "vitest";
import { freezeCodings } from "@/lib/load/frozen-coding";
import { writeOpenAdjudications } from "@/lib/load/open-adjudications";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { computeReliability } from "@/lib/model/reliability/reliability";
import { copyRiver } from "../fixtures/corpus-copy";
import { loadRiver } from "../fixtures/load-river";
import { adjudication, coding, loadWell, river } from "../fixtures/second-coding-files";

const library = await loadRiver();
const first = Object.fromEntries(freezeCodings(library).map(({ file, text }) => [file, text]));

describe("the disagreements that are open", () => {
  it("are written as entries that need no more than a decision and a reason", async () => {
    const changes = { ...first, [river]: coding({ stance: "against" }) };
    const { audit } = computeReliability(library, await loadWell(changes));
    expect(audit.disagreements.length).toBeGreaterThan(5);
    const open = writeOpenAdjudications(library, audit);
    const decided = open
      .replaceAll("  decision:\n", "  decision: first\n")
      .replaceAll("  why:\n", "  why: So.\n");
    const all = computeReliability(library, await loadWell({ ...changes, [adjudication]: decided })).audit;
    expect(all.disagreements.filter((one) => one.adjudication === undefined)).toEqual([]);
    expect(all.idle).toEqual([]);
    expect(writeOpenAdjudications(library, all)).toBe("");
  });

  it("do not pass for decided as they are written", async () => {
    const changes = { ...first, [river]: coding() };
    const { audit } = computeReliability(library, await loadWell(changes));
    const open = { ...changes, [adjudication]: writeOpenAdjudications(library, audit) };
    const result = await loadSecondCoding(await copyRiver(open), library);
    const problems = "problems" in result ? result.problems : [];
    expect(problems).toHaveLength(2 * audit.disagreements.length);
    for (const { file, code } of problems) expect(`${file} ${code}`).toMatch(/adjudication\.yaml value-/);
  });
});
