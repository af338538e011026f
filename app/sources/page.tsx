import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/layout/page-head";
import { getIndex } from "@/lib/load";
import { count } from "@/lib/query/describe";
import { directionOf } from "@/lib/view/direction";
import { formatDate } from "@/lib/view/words";

export const metadata: Metadata = {
  title: "Sources",
  description: "The documents that were coded, with every quoted passage marked where it stands.",
};

export default async function Page() {
  const index = await getIndex();
  const { sources, recommendations } = index.corpus;
  return (
    <div className="max-w-[900px] px-(--page-x) pt-8 pb-16">
      <PageHead title="Sources">
        {count(sources.length, "document")}, in the order of their dates. Each can be read in full, with every
        quoted passage marked.
      </PageHead>
      <ul>
        {sources.map((source) => {
          const held = recommendations.filter(({ source: id }) => id === source.id);
          const reported = held.filter(({ voice }) => voice === "reported").length;
          return (
            <li key={source.id} className="border-line border-t py-4">
              <Link
                href={`/sources/${source.id}`}
                prefetch={false}
                lang={source.language}
                dir={directionOf(source.language)}
                className="font-medium font-serif text-[21px] leading-7 hover:underline"
              >
                {source.title}
              </Link>
              <p className="text-ink2">
                {index.actors.get(source.author)?.name}, {formatDate(source.date)},{" "}
                {source.kind.replaceAll("-", " ")}
              </p>
              <p>
                {count(held.length, "recommendation")}
                {reported > 0 && `, ${reported} of them reported`}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
