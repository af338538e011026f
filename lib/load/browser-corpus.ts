import { createHash } from "node:crypto";
import { getCorpus } from ".";

/** The corpus as browsers fetch it: once, under a name made from its content, so that it can be kept for ever. */
export async function browserCorpus(): Promise<{
  readonly file: string;
  readonly address: string;
  readonly body: string;
}> {
  const { corpus } = await getCorpus();
  const body = JSON.stringify(corpus);
  // Twelve digits tell apart more versions than a site will ever have.
  const file = `${createHash("sha256").update(body).digest("hex").slice(0, 12)}.json`;
  return { file, address: `/corpus/${file}`, body };
}
