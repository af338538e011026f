import { packageFile } from "../package-file";

export const dynamic = "force-static";

/** How to cite the data, for programs. */
export function GET() {
  return packageFile("citation.cff");
}
