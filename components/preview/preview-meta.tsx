"use client";

import { usePathname } from "next/navigation";
import { absoluteAddress } from "@/lib/query/page-addresses";
import { onHost } from "@/lib/view/site/base-path";
import { previewAddress, previewSize } from "@/lib/view/site/preview-address";

/**
 * Names the preview image of the page to those who show a link to it. Next would write an address on this machine where
 * the corpus names no site; this is a path then, as every permalink is.
 */
export function PreviewMeta({ site }: { readonly site: string | undefined }) {
  const image = onHost(absoluteAddress(previewAddress(usePathname()), site));
  return (
    <>
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(previewSize.width)} />
      <meta property="og:image:height" content={String(previewSize.height)} />
    </>
  );
}
