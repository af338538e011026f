import Link from "next/link";
import { NearestPages } from "@/components/layout/nearest-pages";
import { PageHead } from "@/components/layout/page-head";

export default function NotFound() {
  return (
    <div className="max-w-[820px] px-(--page-x) pt-8 pb-16">
      <PageHead title="There is no such page">
        The address may be misspelt, or what it named may have been renamed. Everything that is here can be
        reached from the{" "}
        <Link className="link" prefetch={false} href="/">
          matrix
        </Link>
        , the{" "}
        <Link className="link" prefetch={false} href="/recommendations">
          list
        </Link>{" "}
        or the{" "}
        <Link className="link" prefetch={false} href="/sources">
          sources
        </Link>
        .
      </PageHead>
      <NearestPages address="/ids.json" />
    </div>
  );
}
