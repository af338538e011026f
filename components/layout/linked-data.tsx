import { type LinkedData as Data, writeLinkedData } from "@/lib/view/site/linked-data";

/** What a page is about, for programs that read schema.org. */
export function LinkedData({ data }: { readonly data: Data }) {
  return <script type="application/ld+json">{writeLinkedData(data)}</script>;
}
