import { packageFile } from "../package-file";

export const dynamic = "force-static";

/** All that there is as one archive, a data package. */
export function GET() {
  return packageFile("everything.zip");
}
