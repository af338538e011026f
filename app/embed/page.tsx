import type { Metadata } from "next";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { EmbeddedMatrix } from "@/components/embed/embedded-matrix";
import { matrixTitle } from "@/lib/view/site/view-title";
import type { SearchParams } from "../read-search";
import { viewMetadata, viewSource } from "../view-source";

interface PageProps {
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  // Search engines find the view itself.
  return { ...(await viewMetadata(searchParams, matrixTitle, {})), robots: { index: false } };
}

/** The matrix at the same parameters as `/`, for the pages of others. */
export default async function Page({ searchParams }: PageProps) {
  return (
    <EmbedFrame>
      <EmbeddedMatrix {...(await viewSource(searchParams))} />
    </EmbedFrame>
  );
}
