/** Where a source's file is kept, from the corpus folder. */
export function sourceFile(source: string): string {
  return `content/sources/${source}.yaml`;
}

/** Address of a line of a file in a repository, as its host shows it; undefined where no repository is named. */
export function lineAddress(repository: string | undefined, file: string, line: number): string | undefined {
  if (repository === undefined) return undefined;
  const root = rootOf(repository);
  const folder = new URL(root).hostname.includes("gitlab") ? "/-/blob" : "/blob";
  return `${root}${folder}/HEAD/${file}#L${line}`;
}

/** What somebody disputes. */
export interface Disputed {
  /** The id of a recommendation or of one of its quotes; of a cell, its measure and its actor. */
  readonly where: string;
  /** The words of the document, where some are meant. */
  readonly passage?: string | undefined;
}

/** Longest passage that an address carries, in characters: GitHub takes addresses of 8 kB, in which one may take nine. */
const PASSAGE_MAX = 600;

/**
 * Where a coding is disputed: on GitHub the form dispute-a-coding.yml with its fields `where` and `passage` filled in
 * (docs.github.com, "Creating an issue from a URL query"); on another host the repository itself; undefined where no
 * repository is named.
 */
export function disputeAddress(
  repository: string | undefined,
  { where, passage }: Disputed,
): string | undefined {
  if (repository === undefined) return undefined;
  const root = rootOf(repository);
  if (!new URL(root).hostname.split(".").includes("github")) return repository;
  const parameters = new URLSearchParams({
    template: "dispute-a-coding.yml",
    title: `Coding: ${where}`,
    where,
    // Cut between characters: half of a pair is no text that an address could hold.
    ...(passage !== undefined && { passage: Array.from(passage).slice(0, PASSAGE_MAX).join("") }),
  });
  return `${root}/issues/new?${parameters}`;
}

function rootOf(repository: string): string {
  return repository.replace(/\/+$/, "").replace(/\.git$/, "");
}
