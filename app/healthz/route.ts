import { getCorpus } from "@/lib/load";

// Asked for again and again by what watches a server: the answer is of this moment.
export const dynamic = "force-dynamic";

/** Whether the server answers, and with which data. */
export async function GET() {
  const { dataVersion } = (await getCorpus()).corpus.meta;
  return Response.json({ status: "ok", dataVersion }, { headers: { "cache-control": "no-store" } });
}
