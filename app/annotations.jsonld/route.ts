import { packageFile } from "../package-file";

export const dynamic = "force-static";

/** Every quote as a W3C Web Annotation. */
export function GET() {
  return packageFile("annotations.jsonld");
}
