import { ImageResponse } from "next/og";
import { PreviewImage } from "@/components/preview/preview-image";
import { getCorpus } from "@/lib/load";
import { previewFonts } from "@/lib/load/preview-fonts";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildPreviews } from "@/lib/view/preview";
import { previewAddress, previewSize } from "@/lib/view/preview-address";

export const dynamic = "force-static";
export const dynamicParams = false;

async function previews() {
  const { corpus } = await getCorpus();
  const entries = buildPreviews(indexCorpus(corpus)).map(
    (preview) => [previewAddress(preview.page), preview] as const,
  );
  return { site: corpus.meta.title, byAddress: new Map(entries) };
}

export async function generateStaticParams() {
  const { byAddress } = await previews();
  return [...byAddress.keys()].map((address) => ({ image: address.split("/").slice(2) }));
}

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly image: readonly string[] }> },
) {
  const { site, byAddress } = await previews();
  const preview = byAddress.get(`/previews/${(await params).image.join("/")}`);
  if (!preview) return new Response("Not found\n", { status: 404 });
  return new ImageResponse(<PreviewImage site={site} preview={preview} />, {
    ...previewSize,
    fonts: [...(await previewFonts())],
    // Its name stays when its content changes.
    headers: { "cache-control": "public, max-age=3600" },
  });
}
