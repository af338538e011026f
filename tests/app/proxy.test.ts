import { NextRequest } from "next/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { proxy } from "@/proxy";
import { copyRiver, riverFolder } from "../fixtures/corpus-copy";

// A corpus of which the build holds no page.
beforeEach(() => vi.stubEnv("CORPUS_DIR", riverFolder));
afterEach(() => vi.unstubAllEnvs());

const ask = (path: string) => proxy(new NextRequest(new URL(path, "http://127.0.0.1")));

it.each([
  ["/actors/%E0%A4%A", 400],
  ["/topics/%FF", 400],
  ["/sources/%C3%A9", 200],
  ["/measures/a%20b", 200],
])("%s is answered %i where its percent codes are checked", async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});

it("a page that is made for a request has a nonce of its own, of which Next is told", async () => {
  const answers = await Promise.all(["/?q=a", "/?q=a"].map(ask));
  const policies = answers.map(({ headers }) => headers.get("content-security-policy"));
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']{20,})';/.exec(policy ?? "")?.[1]);
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  // The header by which the framework overrides those of the request.
  expect(answers.map(({ headers }) => headers.get("x-middleware-request-content-security-policy"))).toEqual(
    policies,
  );
});

it("a page that is kept has the nonce with which it is kept, and another page another", async () => {
  const nonceOf = async (path: string) =>
    /'nonce-([^']{20,})'/.exec((await ask(path)).headers.get("content-security-policy") ?? "")?.[1];
  const first = await nonceOf("/actors/mayor");
  expect(first).toBeDefined();
  expect(await nonceOf("/actors/mayor")).toBe(first);
  expect(await nonceOf("/actors/ferry-guild")).not.toBe(first);
});

it.each(["/n%C3%A9", "/actors/a/b%20c", "/data%20"])("%s is left to the policy in its HTML", async (path) => {
  expect((await ask(path)).headers.get("content-security-policy")).toBeNull();
});

it("nobody may frame a page, but the one that is made for it", async () => {
  const framing = async (path: string) =>
    /frame-ancestors [^;]*/.exec((await ask(path)).headers.get("content-security-policy") ?? "")?.[0];
  expect(await framing("/?q=a")).toBe("frame-ancestors 'none'");
  expect(await framing("/embed?q=a")).toBe("frame-ancestors *");
});

it.each([
  ["/actors/nobody", true],
  ["/measures/none", true],
  ["/recommendations/none/at-all", true],
  ["/actors/mayor", false],
  ["/recommendations/riverside-2031/close-weirs", false],
  ["/actors", false],
])("of %s it is %s that the page for wrong addresses answers", async (path, isMissing) => {
  const rewritten = (await ask(path)).headers.get("x-middleware-rewrite");
  expect(rewritten).toEqual(isMissing ? expect.stringMatching(/^http:\/\/[^/]+\/no-such-page$/) : null);
});

it("an id that has moved is left to its page, which leads on", async () => {
  const moved = "- { from: mayoress, to: mayor }\n";
  vi.stubEnv("CORPUS_DIR", await copyRiver({ "content/moved.yaml": moved }));
  expect((await ask("/actors/mayoress")).headers.get("x-middleware-rewrite")).toBeNull();
});
