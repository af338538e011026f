import { busiestMembers } from "@/lib/query/busiest-members";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { dateSpan } from "@/lib/view/words/date-span";
import { textDirection } from "@/lib/view/words/text-direction";
import { formatDate } from "@/lib/view/words/words";
import { drawDates } from "./date-picture";
import { DRAWN_MAX, sayDrawn } from "./drawn-members";
import { PictureCard } from "./picture-card";

/** When the documents appeared. */
export function DateChoice({ index }: { readonly index: CorpusIndex }) {
  const { recommendations } = index.corpus;
  const heard = busiestMembers(index, "source", DRAWN_MAX);
  const authorOf = (id: string) => index.actors.get(id);
  const dated = heard.members
    .flatMap(({ id }) => index.sources.get(id) ?? [])
    .map(({ id, title, author, date }) => ({
      id,
      title,
      note: `${authorOf(author)?.short ?? author}, ${formatDate(date)}`,
      ...dateSpan(date),
    }))
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
  return (
    <PictureCard
      id="dates"
      title="When the documents appeared"
      note={`A disc is a day; a bar is all that is known where the document names only a year or a month.${sayDrawn(heard, "documents")}`}
      picture={
        <>
          <div className="max-sm:hidden">{drawDates({ sources: dated, width: 620 })}</div>
          <div className="sm:hidden">{drawDates({ sources: dated, width: 343 })}</div>
        </>
      }
      table={
        <table className="figures">
          <caption className="sr-only">Sources by date</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">author</th>
              <th scope="col">date</th>
              <th scope="col">recommendations</th>
            </tr>
          </thead>
          <tbody>
            {dated.map(({ id, title }) => {
              const source = index.sources.get(id);
              return (
                <tr key={id}>
                  <th scope="row">
                    <a
                      className="link"
                      href={`/sources/${id}`}
                      lang={source?.language}
                      dir={textDirection(source?.language)}
                    >
                      {title}
                    </a>
                  </th>
                  <td>{source && (authorOf(source.author)?.name ?? source.author)}</td>
                  <td>{source && formatDate(source.date)}</td>
                  <td>{recommendations.filter((recommendation) => recommendation.source === id).length}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    />
  );
}
