import type { Metadata } from "next";
import { EmbeddedMatrix } from "@/components/embed/embedded-matrix";
import { matrixTitle } from "@/lib/view/site/view-title";
import { type ViewPageProps, viewMetadata, viewSource } from "../view-source";

export async function generateMetadata({ searchParams }: ViewPageProps): Promise<Metadata> {
  // Search engines find the view itself.
  return { ...(await viewMetadata(searchParams, matrixTitle, {})), robots: { index: false } };
}

/** The matrix at the same parameters as `/`, for the pages of others. */
export default async function Page({ searchParams }: ViewPageProps) {
  return <EmbeddedMatrix {...(await viewSource(searchParams))} />;
}
