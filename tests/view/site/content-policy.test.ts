import { describe, expect, it } from "vitest";
import { contentPolicy, holdsPolicy, insertPolicy } from "@/lib/view/site/content-policy";

const page = (head: string, body = "") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe("the policy of a page", () => {
  it("allows no script but those that are named, from nowhere else", () => {
    const policy = contentPolicy(["'sha256-a'"]);
    expect(policy).toContain("script-src 'self' 'sha256-a';");
    expect(policy).toContain("default-src 'none'");
    expect(policy.match(/unsafe-[a-z]+/g)).toEqual(["unsafe-inline"]);
    expect(policy).toContain("style-src-attr 'unsafe-inline'");
  });

  it.each([
    [
      "after the character set",
      '<meta charSet="utf-8"/><script src="/a.js"></script>',
      '<meta charSet="utf-8"/>',
    ],
    ["first, where none is said", '<script src="/a.js"></script>', ""],
  ])("stands in the HTML %s, before any script", (_where, head, before) => {
    const html = insertPolicy(page(head), ["'sha256-$&'"]);
    expect(html).toContain(`<head>${before}<meta http-equiv="Content-Security-Policy"`);
    expect(html).toContain("'sha256-$&'");
    expect(insertPolicy(html, ["'sha256-b'"])).toBe(html);
  });

  it("is not taken for there where a text of the page speaks of one", () => {
    const html = page('<meta charset="utf-8"/>', '<meta http-equiv="Content-Security-Policy" content=""/>');
    expect(holdsPolicy(html)).toBe(false);
    expect(holdsPolicy(insertPolicy(html, []))).toBe(true);
  });

  it("may say more, for pages that do more", () => {
    expect(insertPolicy(page(""), [], ["worker-src blob:"])).toContain('; worker-src blob:"/>');
  });

  it("has no place in a page without a head", () => {
    expect(() => insertPolicy("<p>", [])).toThrow("without a head");
  });
});
