import { SourceLink } from "@/components/ui/source-link";
import { authorNames } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";

/** To whom each document belongs, and how much of it may be taken from here. */
export function SourceRights({ index }: { readonly index: CorpusIndex }) {
  return (
    <ul className="max-w-[72ch] text-[15px] leading-6">
      {index.corpus.sources.map((source) => {
        const { id, publisher, fullText } = source;
        const authors = authorNames(index, source);
        return (
          <li key={id} className="border-line border-b py-1.5">
            <SourceLink source={source} className="link" />: {authors.join(", ")}
            {publisher !== undefined && !authors.includes(publisher) && `; published by ${publisher}`}.{" "}
            {fullText ? "The full text is in the files." : "Only quoted passages are in the files."}
          </li>
        );
      })}
    </ul>
  );
}
