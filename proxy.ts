import { type NextRequest, NextResponse } from "next/server";
import { builtPages, nonceOfKept } from "@/lib/load/built-pages";
import { contentPolicy } from "@/lib/view/site/content-policy";

/** Pages that are made when somebody asks, some of which are then kept; and paths with a percent sign. All others go past this. */
export const config = {
  matcher: ["/", "/compare", "/recommendations/:path*", "/(actors|measures|sources|topics)/:id", "/(.*%.*)"],
};

/** Pages that are made anew for each request, since they show what its parameters ask. */
const views = ["/", "/compare", "/recommendations"];

/** Pages of an id, which are made and kept where the build has not made them: also those that say that there is no such id. */
const OF_AN_ID = /^\/(?:(?:actors|measures|sources|topics)\/[^/]+|recommendations\/.+)$/;

/**
 * Answers 400 where the percent codes of a path are no UTF-8: the framework itself would answer 500. Gives the pages that were
 * not there when the app was built the policy that the others hold in their HTML: Next writes the nonce of the request's policy
 * into the scripts that it makes.
 */
export async function proxy({ nextUrl, headers }: NextRequest): Promise<NextResponse> {
  const { pathname } = nextUrl;
  try {
    decodeURIComponent(pathname);
  } catch {
    return new NextResponse("This address has a percent code that stands for no character.\n", {
      status: 400,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  // In development the framework adds scripts of its own, and evaluates them.
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const isView = views.includes(pathname);
  const isKept = OF_AN_ID.test(pathname) && !(await builtPages()).has(pathname);
  if (!isView && !isKept) return NextResponse.next();
  const nonce = isView ? crypto.randomUUID() : await nonceOfKept(pathname);
  const policy = contentPolicy([`'nonce-${nonce}'`]);
  const told = new Headers(headers);
  told.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers: told } });
  response.headers.set("content-security-policy", policy);
  return response;
}
