import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Legend } from "@/components/marks/legend";
import { PassageFocus } from "@/components/reader/passage-focus";
import { Reader } from "@/components/reader/reader";
import { SourceFacts } from "@/components/reader/source-facts";
import { getCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateStaticParams() {
  return (await getCorpus()).corpus.sources.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const source = (await getCorpus()).corpus.sources.find((entry) => entry.id === id);
  return source ? { title: source.title } : {};
}

export default async function Page({ params }: PageProps) {
  const { id } = await params;
  const { corpus, texts } = await getCorpus();
  const index = indexCorpus(corpus);
  const source = index.sources.get(id);
  const text = texts[id];
  if (!source || !text) notFound();
  return (
    <>
      <div className="grid grow gap-x-12 gap-y-6 px-(--page-x) pt-8 pb-16 lg:grid-cols-[244px_minmax(0,1fr)]">
        <aside aria-label="About this source" className="lg:sticky lg:top-6 lg:self-start">
          <SourceFacts source={source} text={text} index={index} />
        </aside>
        <article>
          <p className="text-ink2">Source, {index.actors.get(source.author)?.name}</p>
          <h1
            lang={source.language}
            className="mb-5 max-w-[720px] text-balance font-semibold font-serif text-[36px] leading-[44px] max-sm:text-[27px] max-sm:leading-[34px]"
          >
            {source.title}
          </h1>
          {!source.fullText && (
            <p className="mb-6 text-ink2">
              Only the quoted passages of this source are shown, each with its paragraph.
            </p>
          )}
          <Reader source={source} text={text} index={index} />
        </article>
      </div>
      <PassageFocus />
      <div className="sticky bottom-0">
        <Legend />
      </div>
    </>
  );
}
