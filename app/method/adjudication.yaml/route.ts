import { readAdjudicationFile } from "@/lib/load/second-coding";
import { missing } from "../../missing";

export const dynamic = "force-static";

export async function GET() {
  const text = await readAdjudicationFile();
  if (text === undefined) return missing();
  // RFC 9512 registers the type.
  return new Response(text, { headers: { "content-type": "application/yaml; charset=utf-8" } });
}
