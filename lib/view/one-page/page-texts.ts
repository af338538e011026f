import type { Recommendation } from "@/lib/model/corpus";
import { type Cell, isEmpty } from "@/lib/model/rollup";
import { actorName } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { absoluteAddress, recommendationAddress } from "@/lib/query/page-addresses";
import type { PivotColumn } from "@/lib/query/pivot";
import type { Query } from "@/lib/query/query";
import { matchRanges, parseSearch } from "@/lib/query/search";
import type { SidedRow } from "@/lib/query/to-sides";
import { citedQuotes } from "../citation/cited-passage";
import { missingNames, recommendationFacts } from "../matrix/recommendation-facts";
import { summariseActors, summariseStances } from "../summary/stance-counts";
import { formatDate } from "../words/dates";
import { type Html, html } from "../words/html";
import { textDirection } from "../words/text-direction";
import { stanceWords } from "../words/words";
import { markHtml } from "./page-marks";
import { cellAnchor, textAnchor } from "./page-table";

/** What stands behind the marks of a row: of each cell every recommendation with its quotes; undefined where there is none. */
export function rowTexts(
  row: SidedRow,
  columns: readonly PivotColumn[],
  index: CorpusIndex,
  query: Query,
): Html | undefined {
  const cells: readonly (readonly [PivotColumn, Cell])[] = row.sides
    ? row.sides.flatMap((side) => side.map(({ column, cell }) => [column, cell] as const))
    : columns.flatMap((column, at) => {
        const cell = row.cells[at];
        return cell ? [[column, cell] as const] : [];
      });
  const texts = cells.map(([column, cell]) => cellTexts(row.id, column, cell, index, query));
  if (texts.every((text) => text === undefined)) return undefined;
  return html`<section>
<h3 dir="auto">${row.label}</h3>
${texts}</section>
`;
}

function cellTexts(
  row: string,
  { id, label, members }: PivotColumn,
  cell: Cell,
  index: CorpusIndex,
  asked: Query,
): Html | undefined {
  if (isEmpty(cell)) return undefined;
  const { stance, reported, recommendations, actors = 0 } = cell;
  // What the sides show of an actor is the cell of that actor.
  const query = asked.cols === "stance" ? { ...asked, cols: "actor" as const } : asked;
  const summary = members
    ? summariseActors(actors, members.length, recommendations.length)
    : summariseStances(recommendations);
  return html`<section class="cell" id="${textAnchor(row, id)}">
<h4><a href="#${cellAnchor(row, id)}"><bdi>${label}</bdi></a> ${markHtml(stance, reported)} <strong>${stanceWords[stance]}</strong> <small>${summary}</small></h4>
${recommendations.map((recommendation, at) => [
  members && recommendation.actor !== recommendations[at - 1]?.actor
    ? html`<p class="actor"><bdi>${actorName(index, recommendation.actor)}</bdi></p>
`
    : undefined,
  recommendationHtml(recommendation, index, query),
])}</section>
`;
}

function recommendationHtml(recommendation: Recommendation, index: CorpusIndex, query: Query): Html {
  const terms = parseSearch(query.q);
  const { id, statement, quotes } = recommendation;
  const source = index.sources.get(recommendation.source);
  const passages = citedQuotes(recommendation, index);
  const facts = recommendationFacts(recommendation, index, missingNames(query));
  return html`<article>
<h5 dir="auto">${highlight(statement, terms)}</h5>
<dl>${facts.map(({ id: fact, label, text }) => html`<dt>${label}</dt><dd>${fact === "condition" ? highlight(text, terms) : text}</dd>`)}</dl>
${quotes.map(({ exact, start, end }, at) => {
  const passage = passages[at];
  const page = passage?.page === undefined ? undefined : `, page ${passage.page}`;
  const place = html`Characters ${start}–${end}${page}`;
  return html`<blockquote lang="${source?.language}" dir="${textDirection(source?.language)}">“${highlight(exact, terms)}”</blockquote>
<p class="place">${place} ${passage && link(passage.link, html`In context`)}</p>
`;
})}<p class="source"><cite>${source?.title}</cite>, ${passages[0]?.authors.map((name, at) => html`${at > 0 ? ", " : undefined}<bdi>${name}</bdi>`)}, ${source && formatDate(source.date)}. ${
    link(absoluteAddress(recommendationAddress(id), index.corpus.meta.site), html`${id}`) ?? id
  }</p>
</article>
`;
}

/** A link, where it can be followed from a file: not where the corpus names no site. */
function link(address: string, text: Html): Html | undefined {
  return address.startsWith("/") ? undefined : html`<a href="${address}">${text}</a>`;
}

/** A text in which what was searched for is marked. */
function highlight(text: string, terms: readonly string[]): Html {
  const ranges = matchRanges(text, terms);
  const marked = ranges.map(
    ({ start, end }, at) =>
      html`${text.slice(ranges[at - 1]?.end ?? 0, start)}<mark>${text.slice(start, end)}</mark>`,
  );
  return html`${marked}${text.slice(ranges.at(-1)?.end ?? 0)}`;
}
