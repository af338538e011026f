import { ImageResponse } from "next/og";
import { PreviewImage } from "@/components/preview/preview-image";
import { getIndex } from "@/lib/load";
import { previewFonts } from "@/lib/load/preview-fonts";
import { memoize } from "@/lib/model/memo";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { buildPreviews, type Preview } from "@/lib/view/site/preview";
import { previewAddress, previewSize } from "@/lib/view/site/preview-address";
import { missing } from "../../missing";
import { prerendered } from "../../prerendered";

export const dynamic = "force-static";

/** By their addresses: each image of a build asks for all. */
const previewsOf = memoize(
  (index: CorpusIndex): ReadonlyMap<string, Preview> =>
    new Map(buildPreviews(index).map((preview) => [previewAddress(preview.page), preview])),
);

export async function generateStaticParams() {
  const addresses = previewsOf(await getIndex()).keys();
  return [...prerendered([...addresses].map((address) => ({ image: address.split("/").slice(2) })))];
}

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly image: readonly string[] }> },
) {
  const index = await getIndex();
  const preview = previewsOf(index).get(`/previews/${(await params).image.join("/")}`);
  if (!preview) return missing();
  return new ImageResponse(<PreviewImage site={index.corpus.meta.title} preview={preview} />, {
    ...previewSize,
    fonts: [...(await previewFonts())],
    // Its name stays when its content changes.
    headers: { "cache-control": "public, max-age=3600" },
  });
}
