import type { Metadata } from "next";
import { ReleaseList } from "@/components/data/release-list";
import { PageHead } from "@/components/layout/page-head";
import { getCorpus } from "@/lib/load";
import { absoluteAddress } from "@/lib/query/page-addresses";
import { onHost } from "@/lib/view/site/base-path";

export async function generateMetadata(): Promise<Metadata> {
  const { meta } = (await getCorpus()).corpus;
  return {
    title: "Changes",
    description: "What changed from one version of the data to the next.",
    // Next would leave the folder of a static site out of a path.
    alternates: { types: { "application/atom+xml": onHost(absoluteAddress("/changes.atom", meta.site)) } },
  };
}

export default async function Page() {
  const { releases } = await getCorpus();
  return (
    <div className="max-w-[900px] px-(--page-x) pt-8 pb-16">
      <PageHead title="Changes">
        The published versions of the data, the newest first. There is a{" "}
        <a className="link" href="/changes.atom">
          feed
        </a>{" "}
        of them.
      </PageHead>
      <ReleaseList releases={releases} />
    </div>
  );
}
