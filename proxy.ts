import { type NextRequest, NextResponse } from "next/server";

/** Paths with a percent sign, which are few: all others go past this. */
export const config = { matcher: "/(.*%.*)" };

/** Answers 400 where the percent codes of a path are no UTF-8: the framework itself would answer 500. */
export function proxy({ nextUrl }: NextRequest): NextResponse {
  try {
    decodeURIComponent(nextUrl.pathname);
    return NextResponse.next();
  } catch {
    return new NextResponse("This address has a percent code that stands for no character.\n", {
      status: 400,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
}
