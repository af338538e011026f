/** Where a source's file is kept, from the corpus folder. */
export function sourceFile(source: string): string {
  return `content/sources/${source}.yaml`;
}

/** Address of a line of a file in a repository, as its host shows it; undefined where no repository is named. */
export function lineAddress(repository: string | undefined, file: string, line: number): string | undefined {
  if (repository === undefined) return undefined;
  const root = repository.replace(/\/+$/, "").replace(/\.git$/, "");
  const folder = new URL(root).hostname.includes("gitlab") ? "/-/blob" : "/blob";
  return `${root}${folder}/HEAD/${file}#L${line}`;
}
