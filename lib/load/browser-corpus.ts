import { createHash } from "node:crypto";
import type { Corpus } from "@/lib/model/corpus";
import { memoize } from "@/lib/model/memo";
import { getCorpus } from ".";

/** The corpus as browsers fetch it: once, under a name made from its content, so that it can be kept for ever. */
interface BrowserCorpus {
  readonly file: string;
  readonly address: string;
  readonly body: string;
}

/** The file of the corpus of this process. */
export async function browserCorpus(): Promise<BrowserCorpus> {
  return toFile((await getCorpus()).corpus);
}

const toFile = memoize((corpus: Corpus): BrowserCorpus => {
  const body = JSON.stringify(corpus);
  // Twelve digits tell apart more versions than a site will ever have.
  const file = `${createHash("sha256").update(body).digest("hex").slice(0, 12)}.json`;
  return { file, address: `/corpus/${file}`, body };
});
