import { browserCorpus } from "@/lib/load/browser-corpus";
import { missing } from "../../missing";
import type { FileRouteProps } from "../../prerendered";

export const dynamic = "force-static";
// All are made by the build: another name is no file, and is not kept for the next who asks.
export const dynamicParams = false;

export async function generateStaticParams() {
  return [{ file: (await browserCorpus()).file }];
}

export async function GET(_request: Request, { params }: FileRouteProps) {
  const { file, body } = await browserCorpus();
  // A name made from other content, such as that of an older build, is not this file.
  if ((await params).file !== file) return missing();
  return new Response(body, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      // Named by the hash of its content: it never changes under that name.
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}
