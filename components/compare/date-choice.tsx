import { SourceLink } from "@/components/ui/source-link";
import type { Source } from "@/lib/model/corpus";
import { busiestMembers } from "@/lib/query/busiest-members";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { dateSpan, formatDate } from "@/lib/view/words/dates";
import { textDirection } from "@/lib/view/words/text-direction";
import { DRAWN_MAX, sayDrawn } from "./drawn-members";
import { PictureCard } from "./picture-card";

/** When the documents appeared. */
export function DateChoice({ index }: { readonly index: CorpusIndex }) {
  const { recommendations } = index.corpus;
  const heard = busiestMembers(index, "source", DRAWN_MAX);
  const sources = heard.members
    .flatMap(({ id }) => index.sources.get(id) ?? [])
    .toSorted((a, b) => dateSpan(a.date).start.getTime() - dateSpan(b.date).start.getTime());
  return (
    <PictureCard
      id="dates"
      title="When the documents appeared"
      note={`A disc is a day; a bar is all that is known where the document names only a year or a month.${sayDrawn(heard, "documents")}`}
      picture={<Dates sources={sources} index={index} />}
      figures={{
        caption: "Sources by date",
        labels: ["Source", "author", "date", "recommendations"],
        rows: sources.map((source) => ({
          id: source.id,
          name: <SourceLink source={source} className="link" />,
          cells: [
            index.actors.get(source.author)?.name,
            formatDate(source.date),
            recommendations.filter((recommendation) => recommendation.source === source.id).length,
          ],
        })),
      }}
    />
  );
}

/** As many years as can be written side by side on a phone; of more, every second, third and so on. */
const YEARS_MAX = 10;

interface DatesProps {
  readonly sources: readonly Source[];
  readonly index: CorpusIndex;
}

/** The documents along the years: a disc for a day, a bar where only the month or the year is known. */
function Dates({ sources, index }: DatesProps) {
  const of = sources.map(({ date }) => dateSpan(date).start.getUTCFullYear());
  const [first, last] = [Math.min(...of), Math.max(...of) + 1];
  const [from, to] = [Date.UTC(first, 0), Date.UTC(last, 0)];
  const share = (time: Date | number) => (Number(time) - from) / (to - from);
  const percent = (part: number) => `${Number((100 * part).toFixed(2))}%`;
  const step = Math.ceil((last - first) / YEARS_MAX);
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
  return (
    <div aria-hidden="true" className="relative max-w-[620px] pb-7">
      {years.map((year) => (
        <span
          key={year}
          className="absolute inset-y-0 mb-7 border-line2/10 border-l text-ink text-xs"
          style={{ left: percent(share(Date.UTC(year, 0))) }}
        >
          <span className="absolute top-full left-[3px] whitespace-nowrap pt-1.5">{year < last && year}</span>
        </span>
      ))}
      {sources.map(({ id, title, language, author, date }) => {
        const { start, end } = dateSpan(date);
        const isLate = share(start) > 0.5;
        return (
          <a key={id} className="group relative block h-[58px] pt-2" href={`/sources/${id}`} tabIndex={-1}>
            <span
              className="block truncate font-serif text-[15px] leading-7 group-hover:underline"
              title={title}
              lang={language}
              dir={textDirection(language)}
            >
              {title}
            </span>
            <span
              className={`absolute group-hover:border-accent ${end ? "top-[41px] h-2 border border-faint bg-line2" : "-ml-[5px] top-10 size-2.5 rounded-full border-5 border-ink"}`}
              style={{ left: percent(share(start)), width: end && percent(share(end) - share(start)) }}
            />
            <span
              className="absolute top-[37px] mx-2.5 whitespace-nowrap text-ink2 text-xs"
              style={isLate ? { right: percent(1 - share(start)) } : { left: percent(share(end ?? start)) }}
            >
              <bdi>{index.actors.get(author)?.short}</bdi>, {formatDate(date)}
            </span>
          </a>
        );
      })}
    </div>
  );
}
