import { MatrixView } from "@/components/matrix/matrix-view";
import type { SearchParams } from "./read-search";
import { viewSource } from "./view-source";

export default async function Page({ searchParams }: { readonly searchParams: SearchParams }) {
  return <MatrixView {...(await viewSource(searchParams))} />;
}
