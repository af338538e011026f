import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { disputeAddress, lineAddress, sourceFile } from "@/lib/view/site/repository";

describe("the line of a recommendation's YAML", () => {
  const file = sourceFile("river-2031");

  it.each([
    ["https://github.com/river/corpus", "https://github.com/river/corpus/blob/HEAD"],
    ["https://github.com/river/corpus.git/", "https://github.com/river/corpus/blob/HEAD"],
    ["https://gitlab.example.org/river/corpus", "https://gitlab.example.org/river/corpus/-/blob/HEAD"],
  ])("has an address in the repository that the corpus names: %s", (repository, root) => {
    expect(lineAddress(repository, file, 12)).toBe(`${root}/content/sources/river-2031.yaml#L12`);
  });

  it("has none where the corpus names no repository", () => {
    expect(lineAddress(undefined, file, 12)).toBeUndefined();
  });
});

describe("a coding is disputed", () => {
  const repository = "https://github.com/river/corpus.git";

  it("with the form of the repository on GitHub, its fields filled in", () => {
    const address = new URL(
      disputeAddress(repository, { where: "river/weirs.1", passage: "“Weirs” & fish?" }) ?? "",
    );
    expect(address.origin + address.pathname).toBe("https://github.com/river/corpus/issues/new");
    expect([...address.searchParams]).toEqual([
      ["template", "dispute-a-coding.yml"],
      ["title", "Coding: river/weirs.1"],
      ["where", "river/weirs.1"],
      ["passage", "“Weirs” & fish?"],
    ]);
  });

  it("by the fields that the form has", () => {
    const form: unknown = parse(readFileSync(".github/ISSUE_TEMPLATE/dispute-a-coding.yml", "utf8"));
    const body = typeof form === "object" && form !== null && "body" in form ? form.body : [];
    const ids = Array.isArray(body) ? body.map((field: { readonly id?: string }) => field.id) : [];
    expect(ids).toEqual(expect.arrayContaining(["where", "passage"]));
  });

  it("with an address that is short enough, cut between characters", () => {
    const address = disputeAddress(repository, { where: "river/weirs", passage: "🐟".repeat(5000) }) ?? "";
    expect(new URL(address).searchParams.get("passage")).toBe("🐟".repeat(600));
    expect(address.length).toBeLessThan(8192);
  });

  it.each([
    ["another host", "https://gitlab.example.org/river/corpus", "https://gitlab.example.org/river/corpus"],
    ["a host that only sounds like it", "https://notgithub.example/river", "https://notgithub.example/river"],
    ["no repository", undefined, undefined],
  ])("at the repository itself, or nowhere: %s", (_what, named, expected) => {
    expect(disputeAddress(named, { where: "river/weirs" })).toBe(expected);
  });
});
