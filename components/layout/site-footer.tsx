import type { Corpus } from "@/lib/model/corpus";
import { citeCorpus, versionsOf } from "@/lib/view/site/cite-corpus";

/** The foot of every page: what this is, on which terms, how to cite it, which data it shows, and for whoever is at work on it what is left. */
export function SiteFooter({
  meta,
  isAtWork,
}: {
  readonly meta: Corpus["meta"];
  readonly isAtWork: boolean;
}) {
  return (
    <footer className="site-footer shrink-0 border-line2 border-t px-(--page-x) py-6 text-ink2 text-xs leading-[18px]">
      <div className="grid gap-x-10 gap-y-4 md:grid-cols-3">
        <p className="max-w-[52ch]">{meta.description}</p>
        <p className="max-w-[52ch]">{meta.licence}</p>
        <div className="max-w-[52ch]">
          <p>To cite: {citeCorpus(meta)}</p>
          <p className="mt-1 print:hidden">
            <a className="link inline-block min-h-6" href="/method">
              How it was coded
            </a>
            {" · "}
            <a className="link inline-block min-h-6" href="/data">
              The data
            </a>
            {isAtWork && (
              <>
                {" · "}
                <a className="link inline-block min-h-6" href="/todo">
                  What is left to code
                </a>
              </>
            )}
          </p>
          <p className="mt-1">{versionsOf(meta)}.</p>
        </div>
      </div>
    </footer>
  );
}
