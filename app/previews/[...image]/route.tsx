import { ImageResponse } from "next/og";
import { PreviewImage } from "@/components/preview/preview-image";
import { getCorpus } from "@/lib/load";
import { previewFonts } from "@/lib/load/preview-fonts";
import type { Corpus } from "@/lib/model/corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildPreviews, type Preview } from "@/lib/view/site/preview";
import { previewAddress, previewSize } from "@/lib/view/site/preview-address";
import { missing } from "../../missing";
import { prerendered } from "../../prerendered";

export const dynamic = "force-static";

/** By the corpus that they are of: each image of a build asks for all. */
const known = new WeakMap<Corpus, ReadonlyMap<string, Preview>>();

async function previews() {
  const { corpus } = await getCorpus();
  const byAddress =
    known.get(corpus) ??
    new Map(buildPreviews(indexCorpus(corpus)).map((preview) => [previewAddress(preview.page), preview]));
  known.set(corpus, byAddress);
  return { site: corpus.meta.title, byAddress };
}

export async function generateStaticParams() {
  const { byAddress } = await previews();
  return [...prerendered([...byAddress.keys()].map((address) => ({ image: address.split("/").slice(2) })))];
}

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly image: readonly string[] }> },
) {
  const { site, byAddress } = await previews();
  const preview = byAddress.get(`/previews/${(await params).image.join("/")}`);
  if (!preview) return missing();
  return new ImageResponse(<PreviewImage site={site} preview={preview} />, {
    ...previewSize,
    fonts: [...(await previewFonts())],
    // Its name stays when its content changes.
    headers: { "cache-control": "public, max-age=3600" },
  });
}
