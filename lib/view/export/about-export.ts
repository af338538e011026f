import type { Recommendation } from "@/lib/model/corpus";
import { comparisonQuery } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { describeQuery, toPlainText } from "@/lib/query/describe";
import { absoluteAddress } from "@/lib/query/page-addresses";
import { serializeQuery } from "@/lib/query/parameters";
import { comparedKind, type Query, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { shownInMatrix } from "../matrix/shown-in-matrix";
import { fullTitle, versionsOf } from "../site/cite-corpus";
import { type ExportFormat, type ExportShape, shapeDefinitions } from "./export-format";
import { tableSize } from "./export-sizes";
import { relevantQuery } from "./relevant-query";
import type { Table } from "./table";

/** The page that shows what a file of this shape holds. */
const pages: Readonly<Record<ExportShape, string>> = {
  recommendations: "/recommendations",
  quotes: "/recommendations",
  matrix: "/",
  compare: "/compare",
};

interface Exported {
  readonly index: CorpusIndex;
  readonly shape: ExportShape;
  readonly format: ExportFormat;
  readonly query: Query;
  /** The tables of the file, by the names under which they stand in it, where it has several. */
  readonly tables?: Readonly<Record<string, Table>>;
  /** How many cells hold a text that had to be cut off. */
  readonly cut?: number;
}

/**
 * What a file says of itself: what is in it and what was filtered, of which data, under which terms, and how to cite it.
 * "When" is the data's own: its version and the last day on which any of it was coded. The day on which somebody takes the
 * file away is for them to add, since an address gives the same bytes on any day.
 */
export function aboutExport({ index, shape, format, query: asked, tables = {}, cut = 0 }: Exported): Table {
  const { meta, sources } = index.corpus;
  const query = relevantQuery(shape, asked);
  const search = serializeQuery(query);
  const page = absoluteAddress(`${pages[shape]}${search}`, meta.site);
  const coded = sources
    .map(({ coded: { on } }) => on)
    .toSorted()
    .at(-1);
  const title = fullTitle(meta);
  return {
    columns: ["about", "value"],
    rows: [
      ["Title", title],
      ["Table", shapeDefinitions[shape].label],
      ["Shows", describeShown(index, query, shape)],
      ...Array.from(new URLSearchParams(search), ([key, value]) => [`Parameter ${key}`, value]),
      ...Object.entries(tables).map(([sheet, { rows, columns }]) => [
        `Sheet ${sheet}`,
        tableSize(rows.length, columns.length),
      ]),
      ...(cut === 0 ? [] : [["Cut off", `${count(cut, "cell")} longer than Excel allows; each says so`]]),
      ["Page", page],
      ["File", absoluteAddress(`/${shape}.${format}${search}`, meta.site)],
      ["Columns explained", absoluteAddress("/data", meta.site)],
      ["Data version", meta.dataVersion],
      ["Codebook version", meta.codebookVersion],
      ...(coded === undefined ? [] : [["Last day of coding", coded]]),
      ["Licence", meta.licence],
      ["How to cite", `${title}. ${versionsOf(meta)}. ${page} [add the day on which you took it]`],
    ],
  };
}

/** A matrix may show some rows only; a comparison shows what those compared recommend, which no filter has to name. */
function describeShown(index: CorpusIndex, query: Query, shape: ExportShape): string {
  if (shape === "matrix") return toPlainText(shownInMatrix(index, query).sentence);
  const shown =
    shape === "compare" && query.actors.length > 0
      ? setValues(comparisonQuery(query), comparedKind(query), query.actors)
      : query;
  const recommendations: readonly Recommendation[] = runQuery(index, shown).recommendations;
  return toPlainText(describeQuery(index, shown, recommendations.length));
}
