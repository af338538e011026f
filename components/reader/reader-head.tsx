import type { Source } from "@/lib/model/corpus";
import { authorNames } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { textDirection } from "@/lib/view/words/text-direction";

interface ReaderHeadProps {
  readonly source: Source;
  readonly index: CorpusIndex;
  readonly isCoded: boolean;
}

/** The title of a document, and what a reader must know before reading it here. */
export function ReaderHead({ source, index, isCoded }: ReaderHeadProps) {
  return (
    <>
      <p className="text-ink2">Source, {authorNames(index, source).join(", ")}</p>
      <h1
        lang={source.language}
        dir={textDirection(source.language)}
        className="text-balance font-semibold font-serif text-[36px] normal-nums leading-[44px] max-md:text-[27px] max-md:leading-[34px] rtl:max-w-[600px]"
      >
        {source.title}
      </h1>
      <p className="mt-1.5 md:hidden print:hidden">
        <a className="link" href="#about">
          About this source, its coverage, and a filter
        </a>
      </p>
      {!source.fullText && (
        <p className="mt-2 text-[15px] leading-6">
          This source is not shown in full. Here are its quoted passages and those read but not counted, each
          with a few words around it.
        </p>
      )}
      {!isCoded && (
        <p className="mt-2 text-[15px] leading-6">
          {source.coded.complete
            ? "This source has been read in full, and it makes no recommendation."
            : "No recommendation of this source has been coded yet."}
        </p>
      )}
    </>
  );
}
