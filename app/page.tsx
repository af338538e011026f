import type { Metadata } from "next";
import { Findings } from "@/components/matrix/findings";
import { MatrixView } from "@/components/matrix/matrix-view";
import { getIndex } from "@/lib/load";
import { matrixTitle } from "@/lib/view/site/view-title";
import { type ViewPageProps, viewMetadata, viewSource } from "./view-source";

export function generateMetadata({ searchParams }: ViewPageProps): Promise<Metadata> {
  return viewMetadata(searchParams, matrixTitle, {});
}

export default async function Page({ searchParams }: ViewPageProps) {
  return <MatrixView {...(await viewSource(searchParams))} lead={<Findings index={await getIndex()} />} />;
}
