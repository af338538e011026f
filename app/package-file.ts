import { corpusDirectory, getCorpus } from "@/lib/load";
import { readContentFiles } from "@/lib/load/content-files";
import { guidOf } from "@/lib/load/guid";
import { packageBodies } from "@/lib/view/package/everything";
import { type FileDefinition, type PackageFile, packageFiles } from "@/lib/view/package/package-files";
import { byteSize } from "@/lib/view/words/numbers";

/** What writes each file that holds the whole corpus. */
async function bodies() {
  return packageBodies(await getCorpus(), await readContentFiles(corpusDirectory()), guidOf);
}

/** The answer that holds such a file. A feed is shown; what people save has a name to be saved under. */
export async function packageFile(name: PackageFile): Promise<Response> {
  const { mediaType, isShown }: FileDefinition = packageFiles[name];
  return new Response((await bodies())[name](), {
    headers: {
      "content-type": mediaType,
      // Its name stays when its content changes.
      "cache-control": "no-cache",
      ...(!isShown && { "content-disposition": `attachment; filename="${name}"` }),
    },
  });
}

/** How large each such file is, in words. */
export async function packageSizes(): Promise<Readonly<Record<PackageFile, string>>> {
  const sizes = Object.entries(await bodies()).map(([name, body]) => [
    name,
    byteSize(Buffer.byteLength(body())),
  ]);
  return Object.fromEntries(sizes) as Record<PackageFile, string>;
}
