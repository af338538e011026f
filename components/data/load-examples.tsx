"use client";

import { useHydrated } from "@/components/ui/use-hydrated";
import { loadLines } from "@/lib/view/package/load-lines";
import { siteAt } from "@/lib/view/site/base-path";
import { isStaticSite } from "@/lib/view/site/static-site";

/** Stands for an address that only the browser knows. */
const ANY_SITE = "http://localhost:3000";

interface LoadExamplesProps {
  /** Where the corpus says that it is published; else it is where the page was found. */
  readonly site: string | undefined;
}

/** Lines to copy that load the data in the programs that people use. */
export function LoadExamples({ site }: LoadExamplesProps) {
  const here = useHydrated() ? siteAt(window.location.origin) : ANY_SITE;
  const examples = loadLines(site ?? here, isStaticSite);
  return (
    <dl className="grid gap-x-4 gap-y-3 sm:grid-cols-[150px_1fr]">
      {examples.map(({ tool, lines }) => (
        <div key={tool} className="contents">
          <dt className="font-semibold">{tool}</dt>
          <dd className="min-w-0">
            <pre className="whitespace-pre-wrap wrap-anywhere bg-sunk px-3 py-2 text-[13px] leading-5">
              {lines}
            </pre>
          </dd>
        </div>
      ))}
    </dl>
  );
}
