import { packageFile } from "../package-file";

export const dynamic = "force-static";

/** The published versions of the data as a feed. */
export function GET() {
  return packageFile("changes.atom");
}
