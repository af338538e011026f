/**
 * What Next calls when a server starts, before it answers: reads the corpus, so that no reader waits for it.
 *
 * @throws CorpusError with every problem of the corpus, where there is one
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { getCorpus, isDevelopment } = await import("@/lib/load");
  // While people work on a corpus it is read anew for each page, and its problems show there.
  if (!isDevelopment()) await getCorpus();
}
