import type { Metadata } from "next";
import { Findings } from "@/components/matrix/findings";
import { MatrixView } from "@/components/matrix/matrix-view";
import { getIndex } from "@/lib/load";
import { matrixTitle } from "@/lib/view/site/view-title";
import type { SearchParams } from "./read-search";
import { viewMetadata, viewSource } from "./view-source";

interface PageProps {
  readonly searchParams: SearchParams;
}

export function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return viewMetadata(searchParams, matrixTitle, {});
}

export default async function Page({ searchParams }: PageProps) {
  return <MatrixView {...(await viewSource(searchParams))} lead={<Findings index={await getIndex()} />} />;
}
