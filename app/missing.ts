/** The answer of a route where there is no such file. It may be there after the next build, so that nobody may keep it. */
export function missing(): Response {
  return new Response("Not found\n", { status: 404, headers: { "cache-control": "no-store" } });
}
