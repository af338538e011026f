import { enableHistorySync, NuqsAdapter } from "nuqs/adapters/react";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { inOrder } from "@/lib/query/parameters";
import { onHost } from "@/lib/view/site/base-path";
import { isStaticSite } from "@/lib/view/site/static-site";
import { useView, type View, type ViewSource } from "./use-view";

// Links of Next's own change the address without nuqs: it has to hear of them.
enableHistorySync();

interface ViewBoundaryProps extends ViewSource {
  /** What the page cannot do without the corpus, in words that follow "so". */
  readonly consequence: string;
  readonly children: (view: View) => ReactNode;
}

/**
 * Around a view: gives it the parameters of the address, and says so where the corpus could not be fetched. There is no
 * `<Suspense>`: React would send a large one hidden, for a script to reveal, and nothing would be seen without JavaScript.
 */
export function ViewBoundary({ corpusAddress, search, consequence, children }: ViewBoundaryProps) {
  preload(onHost(corpusAddress), { as: "fetch", crossOrigin: "anonymous" });
  return (
    <NuqsAdapter serverSearch={search} processUrlSearchParams={inOrder}>
      {isStaticSite && (
        <p role="status" className="corpus-coming mx-(--page-x) mt-4 text-ink2">
          Preparing the view of this address …
        </p>
      )}
      <p role="alert" className="corpus-failed mx-(--page-x) mt-4 border-line2 border-l-2 pl-3">
        The data could not be fetched, so {consequence}.{" "}
        <a href={search === "" ? "?" : search} className="link">
          Try again
        </a>
      </p>
      <Viewed corpusAddress={corpusAddress} search={search}>
        {children}
      </Viewed>
    </NuqsAdapter>
  );
}

function Viewed({ children, ...source }: ViewSource & Pick<ViewBoundaryProps, "children">) {
  return children(useView(source));
}
