import type { Metadata } from "next";
import { NearestPages } from "@/components/layout/nearest-pages";
import { PageHead } from "@/components/layout/page-head";
import { SiteLink } from "@/components/ui/site-link";
import { getDraftProblems } from "@/lib/load/draft-problems";

export const metadata: Metadata = { title: "No such page" };

export default async function NotFound() {
  const problems = await getDraftProblems();
  return (
    <div className="max-w-[820px] px-(--page-x) pt-8 pb-16">
      <PageHead title="There is no such page">
        The address may be misspelt, or what it named may have been renamed. Everything that is here can be
        reached from the{" "}
        <SiteLink className="link" href="/">
          matrix
        </SiteLink>
        , the{" "}
        <SiteLink className="link" href="/recommendations">
          list
        </SiteLink>{" "}
        or the{" "}
        <SiteLink className="link" href="/sources">
          sources
        </SiteLink>
        .
      </PageHead>
      {problems.length > 0 && (
        <p className="mb-4">
          This coding has problems, which stand above. What they keep from being read has no page until they
          are mended.
        </p>
      )}
      <NearestPages />
    </div>
  );
}
