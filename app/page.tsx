import type { Metadata } from "next";
import { MatrixView } from "@/components/matrix/matrix-view";
import { viewTitle } from "@/lib/view/view-title";
import type { SearchParams } from "./read-search";
import { viewMetadata, viewSource } from "./view-source";

interface PageProps {
  readonly searchParams: SearchParams;
}

export function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return viewMetadata(searchParams, viewTitle, {});
}

export default async function Page({ searchParams }: PageProps) {
  return <MatrixView {...(await viewSource(searchParams))} />;
}
