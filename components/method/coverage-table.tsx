import { SourceLink } from "@/components/ui/source-link";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import type { SourceCoverage } from "@/lib/view/method/source-survey";
import { formatDate } from "@/lib/view/words/dates";

interface CoverageTableProps {
  readonly coverage: readonly SourceCoverage[];
  readonly index: CorpusIndex;
}

const columns = ["Sentences", "Quoted", "Read, not counted", "Rest of the text"] as const;

/** What has been done with the sentences of each source. On a phone a source has two lines: itself, then its numbers. */
export function CoverageTable({ coverage, index }: CoverageTableProps) {
  const row = "border-line border-b max-sm:grid max-sm:grid-cols-4 max-sm:py-2";
  return (
    <table className="w-full max-w-[860px] max-sm:block">
      <thead className="max-sm:block">
        <tr className={`${row} border-rule text-right align-bottom [&>th]:py-1.5 [&>th]:font-semibold`}>
          <th scope="col" className="text-left max-sm:sr-only">
            Source
          </th>
          {columns.map((label) => (
            <th key={label} scope="col" className="sm:w-[88px]">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {coverage.map((entry) => {
          const { source, sentences, counts, recommendations, reported } = entry;
          const numbers = [sentences, counts.quoted, counts["set-aside"], counts.context];
          return (
            <tr key={source.id} className={`${row} align-top`}>
              <th
                scope="row"
                className="pr-4 text-left font-normal max-sm:col-span-4 max-sm:pb-1.5 sm:py-2.5"
              >
                <SourceLink
                  source={source}
                  className="font-medium font-serif text-[16px] leading-[21px] hover:underline"
                />
                <span className="block text-ink2 text-xs leading-[18px]">
                  {index.actors.get(source.author)?.name}, {formatDate(source.date)}.{" "}
                  {count(recommendations, "recommendation")}
                  {reported > 0 &&
                    (reported === recommendations ? ", all reported" : `, ${reported} reported`)}
                  . {source.coded.complete ? "Coded in full" : "Not yet coded in full"},{" "}
                  {formatDate(source.coded.on)}.
                </span>
                <Bar {...entry} />
              </th>
              {columns.map((label, at) => (
                <td key={label} className="text-right sm:py-2.5">
                  {numbers[at]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The sentences as one strip: those quoted, those set aside, and the rest. */
function Bar({ sentences, counts }: SourceCoverage) {
  if (sentences === 0) return null;
  const share = (number: number) => ({ width: `${(100 * number) / sentences}%` });
  return (
    <span className="mt-1.5 flex h-1.5 max-w-[420px] bg-line" aria-hidden="true">
      <span className="bg-accent" style={share(counts.quoted)} />
      <span className="hatched" style={share(counts["set-aside"])} />
    </span>
  );
}
