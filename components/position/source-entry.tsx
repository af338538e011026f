import { Fragment } from "react";
import { SiteLink } from "@/components/ui/site-link";
import type { Source } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import type { SourceSurvey } from "@/lib/view/method/source-survey";
import { kindWord, sourceGist } from "@/lib/view/summary/source-gist";
import { formatDate } from "@/lib/view/words/dates";
import { listNames } from "@/lib/view/words/list-names";
import { isolate, textDirection } from "@/lib/view/words/text-direction";

interface SourceEntryProps {
  readonly source: Source;
  readonly survey: SourceSurvey | undefined;
  readonly index: CorpusIndex;
}

/** A document in the list of all: what it is, on what it recommends how much, and how far it has been coded. */
export function SourceEntry({ source, survey, index }: SourceEntryProps) {
  const { names, recommendations, reported, topics } = sourceGist(index, source);
  return (
    <li className="border-line border-t py-4">
      <SiteLink
        href={`/sources/${source.id}`}
        lang={source.language}
        dir={textDirection(source.language)}
        className="font-medium font-serif text-[21px] leading-7 hover:underline"
      >
        {source.title}
      </SiteLink>
      <p className="text-ink2">
        {kindWord(source, index.corpus.meta)} by {listNames(names.map((name) => isolate(name)))},{" "}
        <span className="whitespace-nowrap">{formatDate(source.date)}</span>
      </p>
      <p>
        {count(recommendations, "recommendation")}
        {reported > 0 && `, ${reported} of them reported`}
        {topics.length > 0 && ": "}
        {topics.map(({ topic, recommendations: held }, at) => (
          <Fragment key={topic.id}>
            {at > 0 && " "}
            {/* A comma after what is as high as a target would begin the next line: the two are one piece. */}
            <span className="inline-block">
              <a
                className="inline-block min-h-6 py-0.5 hover:underline"
                href={`/recommendations?source=${source.id}&topic=${topic.id}`}
              >
                <bdi>{topic.label}</bdi> {held}
              </a>
              {at < topics.length - 1 && ","}
            </span>
          </Fragment>
        ))}
      </p>
      {survey && (
        <p className="text-ink2">
          {survey.counts.quoted} of {count(survey.sentences.length, "sentence")} quoted,{" "}
          {survey.counts["set-aside"]} read, not counted;{" "}
          {source.coded.complete ? "coded in full" : "not yet coded in full"}
        </p>
      )}
    </li>
  );
}
