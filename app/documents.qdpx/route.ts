import { packageFile } from "../package-file";

export const dynamic = "force-static";

/** The coded documents, for programs for qualitative analysis. */
export function GET() {
  return packageFile("documents.qdpx");
}
