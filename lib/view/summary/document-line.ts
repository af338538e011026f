import type { Source } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { listNames } from "../words/list-names";
import { isolate } from "../words/text-direction";
import { type Line, listLines } from "./line";
import { kindWord } from "./source-gist";

/** As many documents are named one by one; of more, the first, and how many others there are. */
const NAMED_MAX = 6;

/** Which documents a corpus holds, such as "Article by Forum (2031) and statement by Mayor (2030).", each a link by its authors. */
export function documentLine({ corpus: { sources, meta }, actors }: CorpusIndex): Line {
  if (sources.length === 0) return [{ text: "No document is on file." }];
  const shown = sources.length > NAMED_MAX ? sources.slice(0, NAMED_MAX - 1) : sources;
  const toPieces = (source: Source, at: number): Line => {
    const authors = [source.author, ...source.coauthors].map((id) => actors.get(id)?.short ?? id);
    const kind = at === 0 ? kindWord(source, meta) : kindWord(source, meta).toLowerCase();
    const [year] = source.date.split("-");
    return [
      { text: `${kind} by ` },
      { text: listNames(authors.map((name) => isolate(name))), href: `/sources/${source.id}` },
      { text: ` (${year})` },
    ];
  };
  const rest = sources.length - shown.length;
  const others: readonly Line[] = rest > 0 ? [[{ text: `${rest} others`, href: "/sources" }]] : [];
  return [...listLines([...shown.map(toPieces), ...others]), { text: "." }];
}
