"use client";

import { CopyButton } from "@/components/ui/copy-button";
import { citeAsHtml, citeAsText } from "@/lib/view/citation/cite-passage";
import type { CitedPassage } from "@/lib/view/citation/cited-passage";
import { siteAt } from "@/lib/view/site/base-path";
import { CollectButton } from "./collect-button";

interface TakePassageProps {
  /** Of the passage. */
  readonly id: string;
  /** Itself, or how to get it, which is asked at the click. */
  readonly passage: CitedPassage | (() => Promise<CitedPassage>);
}

const quiet = "min-h-6 py-[3px] hover:text-ink hover:underline";

/** The ways to take a quote or a statement away: copy it with its citation, or put it aside into the collection. */
export function TakePassage({ id, passage }: TakePassageProps) {
  const get = () => (typeof passage === "function" ? passage() : passage);
  const written = async (cite: typeof citeAsText) => cite(await get(), siteAt(window.location.origin));
  return (
    <>
      <CopyButton className={quiet} text={() => written(citeAsText)} html={() => written(citeAsHtml)}>
        Copy with citation
      </CopyButton>
      <CollectButton id={id} passage={get} className={quiet} />
    </>
  );
}
