import { getIndex } from "@/lib/load";
import { citeSources } from "@/lib/view/citation/citation-formats";

export const dynamic = "force-static";

/** The citation of every source, which browsers fetch when somebody copies one. */
export async function GET() {
  return Response.json(citeSources(await getIndex()));
}
