import { packageFile } from "../package-file";

export const dynamic = "force-static";

/** Topics, measures, stances, voices and actors as codes, for programs for qualitative analysis. */
export function GET() {
  return packageFile("codebook.qdc");
}
