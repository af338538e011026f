import type { Source } from "@/lib/model/corpus";
import { count } from "@/lib/query/count-noun";
import type { SourceSurvey } from "@/lib/view/method/source-survey";
import { formatDate } from "@/lib/view/words/dates";

interface CoverageFactsProps {
  readonly source: Source;
  readonly survey: SourceSurvey;
  readonly recommendations: number;
}

/** What the coding has done with the sentences of a document, in numbers. */
export function CoverageFacts({ source, survey, recommendations }: CoverageFactsProps) {
  const { sentences, counts, normative } = survey;
  const marked = normative.quoted + normative["set-aside"] + normative.context;
  return (
    <section className="facts-part">
      <h2 className="font-semibold">Coverage</h2>
      <p className="text-ink2 text-xs leading-[18px]">
        Each sentence of the source is one step of the strip.
      </p>
      <ul className="grid gap-0.5">
        <Share swatch="bg-accent" number={counts.quoted}>
          quoted
        </Share>
        <Share swatch="hatched" number={counts["set-aside"]}>
          {counts["set-aside"] === 0 ? (
            "read, not counted"
          ) : (
            <a className="link" href="#set-aside">
              read, not counted, with a reason
            </a>
          )}
        </Share>
        <Share swatch="bg-line" number={counts.context}>
          rest of the text
        </Share>
      </ul>
      <p className="text-ink2 text-xs leading-[18px]">
        {count(sentences.length, "sentence")}, {count(recommendations, "recommendation")}.{" "}
        {marked > 0 && (
          <>
            Of the {marked === 1 ? "one" : marked} with a normative word such as “must”,{" "}
            <span className="text-ink">{share(normative.quoted, marked)} quoted</span>
            {normative["set-aside"] > 0 && `, ${normative["set-aside"]} read, not counted`}
            {normative.context > 0 && `, ${normative.context} neither`}.{" "}
          </>
        )}
        {source.coded.complete ? "Coded in full" : "Not yet coded in full; last"}{" "}
        {isDay(source.coded.on) ? "on" : "in"} {formatDate(source.coded.on)}.
        {source.coded.chapters !== undefined && ` In full: ${source.coded.chapters.join("; ")}.`}
      </p>
    </section>
  );
}

/** A number with its share, such as "58 (94%)"; no share stands for a part as if it were all, or nothing. */
function share(part: number, all: number): string {
  const percent = Math.round((part / all) * 100);
  const shown = part < all && percent === 100 ? 99 : part > 0 && percent === 0 ? 1 : percent;
  return `${part} (${shown}%)`;
}

function isDay(date: string): boolean {
  return date.split("-").length === 3;
}

interface ShareProps {
  readonly swatch: string;
  readonly number: number;
  readonly children: React.ReactNode;
}

function Share({ swatch, number, children }: ShareProps) {
  return (
    <li className="flex items-center gap-2">
      <span className={`h-2 w-3.5 shrink-0 ${swatch}`} aria-hidden="true" />
      <strong className="w-7 shrink-0 text-right font-semibold">{number}</strong>
      <span>{children}</span>
    </li>
  );
}
