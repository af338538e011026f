import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { proxy } from "@/proxy";

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
