import { type PackageFile, packageFiles } from "@/lib/view/package/package-files";
import { packageFile } from "../package-file";
import type { FileRouteProps } from "../prerendered";

export const dynamic = "force-static";
// All are made by the build: another name has the page for wrong addresses.
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(packageFiles).map((file) => ({ file }));
}

/** The files that hold the whole corpus. */
export async function GET(_request: Request, { params }: FileRouteProps) {
  const { file } = await params;
  // None but the names above come here.
  return packageFile(file as PackageFile);
}
