import { createHash } from "node:crypto";
import type { Corpus } from "@/lib/model/corpus";
import { getCorpus } from ".";

/** The corpus as browsers fetch it: once, under a name made from its content, so that it can be kept for ever. */
interface BrowserCorpus {
  readonly file: string;
  readonly address: string;
  readonly body: string;
}

/** Written once a corpus: every page asks for its address. */
const known = new WeakMap<Corpus, BrowserCorpus>();

/** The file of the corpus. */
export async function browserCorpus(): Promise<BrowserCorpus> {
  const { corpus } = await getCorpus();
  const found = known.get(corpus) ?? toFile(corpus);
  known.set(corpus, found);
  return found;
}

function toFile(corpus: Corpus): BrowserCorpus {
  const body = JSON.stringify(corpus);
  // Twelve digits tell apart more versions than a site will ever have.
  const file = `${createHash("sha256").update(body).digest("hex").slice(0, 12)}.json`;
  return { file, address: `/corpus/${file}`, body };
}
