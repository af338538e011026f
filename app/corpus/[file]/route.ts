import { browserCorpus } from "@/lib/load/browser-corpus";

export const dynamic = "force-static";

export async function generateStaticParams() {
  return [{ file: (await browserCorpus()).file }];
}

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
) {
  const { file, body } = await browserCorpus();
  // A name made from other content, such as that of an older build, is not this file.
  if ((await params).file !== file) return new Response("Not found\n", { status: 404 });
  return new Response(body, { headers: { "content-type": "application/json; charset=utf-8" } });
}
