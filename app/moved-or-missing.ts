import { notFound, permanentRedirect } from "next/navigation";
import { getCorpus, getIndex } from "@/lib/load";
import { movedTo } from "@/lib/model/moved";

/** Ends a page whose id is not there: leads on to where the id has moved, or to the page for wrong addresses. */
export async function movedOrMissing(
  kind: "actors" | "measures" | "recommendations" | "sources" | "topics",
  id: string,
): Promise<never> {
  const to = movedTo(id, (await getCorpus()).moved);
  if (to !== undefined && (await getIndex())[kind].has(to)) permanentRedirect(`/${kind}/${to}`);
  notFound();
}

/** Ids that have moved to one of these: their pages are prerendered too, so that old links hold on a static site. */
export async function movedAmong(ids: readonly string[]): Promise<readonly string[]> {
  return (await getCorpus()).moved.filter(({ to }) => ids.includes(to)).map(({ from }) => from);
}
