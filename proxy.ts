import { type NextRequest, NextResponse } from "next/server";
import { getCorpus } from "@/lib/load";
import { builtPages, isBuiltFile, nonceOfKept } from "@/lib/load/built-pages";
import { fileTag, holdsTag, kept } from "@/lib/load/file-tag";
import type { Corpus } from "@/lib/model/corpus";
import { memoize } from "@/lib/model/memo";
import { EMBED } from "@/lib/query/page-addresses";
import { contentPolicy } from "@/lib/view/site/content-policy";
import { pagePaths } from "@/lib/view/site/sitemap";

/** Pages that are made when somebody asks, some of which are then kept; paths with a percent sign; files. All others go past this. */
export const config = {
  matcher: [
    "/",
    "/compare",
    "/embed",
    "/recommendations/:path*",
    "/(actors|measures|sources|topics)/:id",
    "/(.*%.*)",
    "/(.*\\.(?:zip|jsonld|qdc|qdpx|cff|atom|yaml|txt|xml|json))",
  ],
};

/** Pages that are made anew for each request, since they show what its parameters ask. */
const views = ["/", "/compare", "/recommendations", EMBED];

/** A path that no route has: the framework answers it with the page for wrong addresses, as the build made it. */
const NO_PAGE = "/no-such-page";

/** Pages of an id, which are made and kept where the build has not made them. */
const OF_AN_ID = /^\/(?:(?:actors|measures|sources|topics)\/[^/]+|recommendations\/.+)$/;

/**
 * Answers 400 where the percent codes of a path are no UTF-8: the framework itself would answer 500. Answers an id that is not
 * there with the page for wrong addresses: what the framework would make of it (Next 16.4) is empty without script. Gives the pages
 * that were not there when the app was built the policy that the others hold in their HTML: Next writes the nonce of the request's
 * policy into the scripts that it makes.
 */
export async function proxy({ nextUrl, headers }: NextRequest): Promise<NextResponse> {
  const { pathname } = nextUrl;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return new NextResponse("This address has a percent code that stands for no character.\n", {
      status: 400,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  if (await isBuiltFile(pathname)) return conditional(pathname, headers);
  // In development the framework adds scripts of its own, and evaluates them.
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const isView = views.includes(pathname);
  const isKept = OF_AN_ID.test(pathname) && !(await builtPages()).has(pathname);
  if (!isView && !isKept) return NextResponse.next();
  if (isKept && !(await isThere(decoded))) return NextResponse.rewrite(new URL(NO_PAGE, nextUrl));
  const nonce = isView ? crypto.randomUUID() : await nonceOfKept(pathname);
  const policy = contentPolicy([`'nonce-${nonce}'`], pathname === EMBED ? "*" : "'none'");
  const told = new Headers(headers);
  told.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers: told } });
  response.headers.set("content-security-policy", policy);
  return response;
}

const pathsOf = memoize((corpus: Corpus): ReadonlySet<string> => new Set(pagePaths(corpus)));

/** Whether there is a page of an id, or one that may lead on to where the id has moved. */
async function isThere(path: string): Promise<boolean> {
  const { corpus, moved } = await getCorpus();
  return pathsOf(corpus).has(path) || moved.some(({ from }) => path.endsWith(`/${from}`));
}

/** A file that the build made has a tag, as one that is made when it is asked for has: who holds it need not take it again. */
async function conditional(path: string, headers: Headers): Promise<NextResponse> {
  const tag = await fileTag([path]);
  if (tag === undefined) return NextResponse.next();
  if (holdsTag(headers.get("if-none-match"), tag))
    return new NextResponse(null, { status: 304, headers: kept(tag) });
  return NextResponse.next({ headers: kept(tag) });
}
