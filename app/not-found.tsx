import { NearestPages } from "@/components/layout/nearest-pages";
import { PageHead } from "@/components/layout/page-head";
import { SiteLink } from "@/components/ui/site-link";

export default function NotFound() {
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
      <NearestPages address="/ids.json" />
    </div>
  );
}
