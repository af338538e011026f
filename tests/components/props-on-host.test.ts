import type { ElementType } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The modules as a build has them whose site stands in a folder of its host. */
async function inFolder(folder: string) {
  vi.stubEnv("NEXT_PUBLIC_BASE_PATH", folder);
  vi.resetModules();
  const { jsx } = await import("@/components/jsx/jsx-runtime");
  const { onHost, siteAt } = await import("@/lib/view/site/base-path");
  const propsOf = (type: unknown, props: unknown): unknown => jsx(type as ElementType, props).props;
  return { propsOf, onHost, siteAt };
}

describe("a site in a folder of its host", () => {
  it.each([
    ["a", { href: "/actors/mayor" }, { href: "/river/actors/mayor" }],
    ["a", { href: "/" }, { href: "/river/" }],
    ["a", { href: "/?topic=water", children: "/" }, { href: "/river/?topic=water", children: "/" }],
    ["script", { src: "/boot.js" }, { src: "/river/boot.js" }],
    ["form", { action: "/recommendations", title: "/x" }, { action: "/river/recommendations", title: "/x" }],
    ["button", { formAction: "/recommendations.csv" }, { formAction: "/river/recommendations.csv" }],
  ])("%s with %j is %j", async (type, props, expected) => {
    const { propsOf } = await inFolder("/river");
    expect(propsOf(type, props)).toEqual(expected);
  });

  it.each([
    ["a", { href: "#main" }],
    ["a", { href: "?q=weir" }],
    ["a", { href: "https://example.org/river" }],
    ["a", { href: "//example.org" }],
    ["p", { title: "/actors" }],
    ["form", { action: () => undefined }],
    [() => null, { href: "/actors/mayor" }],
  ])("%s with %j stays", async (type, props) => {
    const { propsOf } = await inFolder("/river");
    expect(propsOf(type, props)).toEqual(props);
  });

  it("has whole addresses below that folder", async () => {
    const { onHost, siteAt } = await inFolder("/river");
    expect(onHost("/corpus/1.json")).toBe("/river/corpus/1.json");
    expect(siteAt("https://town.example")).toBe("https://town.example/river");
  });
});

it("a site that has its host for itself changes nothing", async () => {
  const { propsOf, siteAt } = await inFolder("");
  expect(propsOf("a", { href: "/actors/mayor" })).toEqual({ href: "/actors/mayor" });
  expect(siteAt("https://river.example")).toBe("https://river.example");
});
