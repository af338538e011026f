import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { proxy } from "@/proxy";

it.each([
  ["/actors/%E0%A4%A", 400],
  ["/topics/%FF", 400],
  ["/sources/%C3%A9", 200],
  ["/measures/a%20b", 200],
])("%s is answered %i where its percent codes are checked", (path, status) => {
  expect(proxy(new NextRequest(new URL(path, "http://127.0.0.1"))).status).toBe(status);
});
