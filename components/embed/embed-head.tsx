import { Notice } from "@/components/explorer/notice";
import { Sentence } from "@/components/explorer/sentence";
import type { EmbedHeadProps } from "@/components/matrix/matrix-view";
import { useHydrated } from "@/components/ui/use-hydrated";
import { toPlainText } from "@/lib/query/describe";
import { serializeQuery } from "@/lib/query/parameters";

/** The head of an embedded view: what this is, what it shows, and the way to the site. */
export function EmbedHead({ view: { index, query, rejected }, sentence }: EmbedHeadProps) {
  const isHydrated = useHydrated();
  return (
    <section
      aria-label="What is shown"
      aria-busy={!isHydrated || undefined}
      className="grid gap-1 px-(--page-x) pt-3 pb-2"
    >
      <h1 tabIndex={-1} className="text-[15px] leading-[22px]">
        <bdi className="font-semibold font-serif text-[17px]">{index.corpus.meta.title}</bdi>
        {" · "}
        <Sentence key={toPlainText(sentence)} phrases={sentence} />{" "}
        <a className="link whitespace-nowrap" href={`/${serializeQuery(query)}`}>
          Full view
        </a>
      </h1>
      <Notice rejected={rejected} />
    </section>
  );
}
