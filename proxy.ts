import { type NextRequest, NextResponse } from "next/server";
import { readKeptPage } from "@/lib/load/kept-page";
import { hashInlineScripts } from "@/lib/load/script-hashes";
import { contentPolicy, holdsPolicy } from "@/lib/view/site/content-policy";

/** Pages that are made when somebody asks, some of which are then kept; and paths with a percent sign. All others go past this. */
export const config = {
  matcher: [
    "/",
    "/compare",
    "/recommendations/:path*",
    "/(actors|measures|sources|topics)/:path+",
    "/(.*%.*)",
  ],
};

/**
 * Answers 400 where the percent codes of a path are no UTF-8: the framework itself would answer 500. Gives the pages that were
 * not there when the app was built the policy that the others hold in their HTML.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
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
  const html = await readKeptPage(pathname);
  if (html === undefined) return withNonce(request);
  return holdsPolicy(html) ? NextResponse.next() : withPolicy(hashInlineScripts(html));
}

/** A page that is made for this request: Next writes the nonce of the request's policy into its scripts. */
function withNonce({ headers }: NextRequest): NextResponse {
  const policy = contentPolicy([`'nonce-${crypto.randomUUID()}'`]);
  const told = new Headers(headers);
  told.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers: told } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** A page that was made for somebody else and kept: its scripts are those that it was kept with. */
function withPolicy(scripts: readonly string[]): NextResponse {
  const response = NextResponse.next();
  response.headers.set("content-security-policy", contentPolicy(scripts));
  return response;
}
