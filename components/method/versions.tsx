import { Fact, Facts } from "@/components/layout/facts";
import type { Corpus } from "@/lib/model/corpus";
import { formatDate } from "@/lib/view/words/dates";

/** Which version of data and codebook the site shows, and on what terms it may be used. */
export function Versions({ meta, sources }: Corpus) {
  const coded = sources.map(({ coded: { on } }) => on).sort();
  const last = coded.at(-1);
  return (
    <div className="max-w-[68ch]">
      <Facts>
        <Fact label="Data">version {meta.dataVersion}</Fact>
        <Fact label="Codebook">version {meta.codebookVersion}</Fact>
        {last !== undefined && <Fact label="Last coded">{formatDate(last)}</Fact>}
        <Fact label="Terms">{meta.licence}</Fact>
        <Fact label="Files">
          <a className="link" href="/data">
            All of it as CSV and JSON
          </a>
        </Fact>
        {meta.repository !== undefined && (
          <Fact label="Repository">
            <a className="link" href={meta.repository}>
              {new URL(meta.repository).host}
            </a>
          </Fact>
        )}
      </Facts>
    </div>
  );
}
