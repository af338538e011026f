import { expect, it } from "vitest";
import { hashInlineScripts } from "@/lib/cli/insert-policies";

/** Of `alert(1)`, as `printf 'alert(1)' | openssl dgst -sha256 -binary | base64` gives it. */
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

it.each([
  ["a script", "<script>alert(1)</script>", [ALERT]],
  ["one with an attribute", '<script id="x">alert(1)</script>', [ALERT]],
  ["a module", '<script type="module">alert(1)</script>', [ALERT]],
  ["one that stands there twice", "<script>alert(1)</script><script>alert(1)</script>", [ALERT]],
  ["one in a file", '<script src="/a.js">alert(1)</script>', []],
  ["data", '<script type="application/ld+json">alert(1)</script>', []],
  ["none", "<p>alert(1)</p>", []],
])("the sources of %s", (_what, html, hashes) => {
  expect(hashInlineScripts(html)).toEqual(hashes);
});

it("counts every character", () => {
  expect(hashInlineScripts("<script>alert(1)\n</script>")).not.toEqual([ALERT]);
});
