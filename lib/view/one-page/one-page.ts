import { arrange } from "@/lib/query/arrange";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { Phrase } from "@/lib/query/describe";
import { pivot } from "@/lib/query/pivot";
import type { Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { aboutExport } from "../export/about-export";
import { inChunks } from "../export/chunks";
import { toMatrix } from "../matrix/matrix";
import { shownInMatrix } from "../matrix/shown-in-matrix";
import { fullTitle, versionsOf } from "../site/cite-corpus";
import { Html, html } from "../words/html";
import { legendHtml } from "./page-marks";
import { panelsHtml } from "./page-panels";
import { pageStyle } from "./page-style";
import { tableHtml } from "./page-table";
import { rowTexts } from "./page-texts";

/** Rows whose texts make one piece: a row can hold hundreds of quotes, but a piece for each row waits its turn too often. */
const TEXT_ROWS = 25;

/** Nothing is asked for and nothing runs, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A matrix with the texts behind its marks as one page that is one file: to be sent by mail, opened from a disk, and printed. It
 * needs no script and asks for nothing. Its cells are those of `/matrix.csv` with the same query; each leads to its texts.
 *
 * @returns the page in pieces, 25 rows of texts each, so that a large one need not be in memory as a whole
 */
export function* onePage(index: CorpusIndex, query: Query): Generator<string> {
  const result = runQuery(index, query);
  const full = pivot(index, query, result);
  const shown = arrange(full, query);
  const matrix = toMatrix(shown, query.density);
  const { topics } = index;
  const { meta } = index.corpus;
  const title = fullTitle(meta);
  const { sentence } = shownInMatrix(index, query, result, full);
  const page = { matrix, query, topics };
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(pageStyle)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="shown">${sentence.map(phraseHtml)}</p>
<p><small>${versionsOf(meta)}. A mark leads to the words behind it, below the table.</small></p>
</header>
<main>
${matrix.rows.length + matrix.folded.length > 0 ? legendHtml(matrix) : html`<p>Nothing matches.</p>`}
<div class="tables"><div class="frame">${tableHtml(page)}</div>${panelsHtml(page)}</div>
<h2>The words behind the marks</h2>
`.source;
  for (const rows of inChunks(shown.rows, TEXT_ROWS))
    yield rows.map((row) => rowTexts(row, shown.columns, index, query)?.source ?? "").join("");
  const about = aboutExport({ index, shape: "matrix", format: "html", query });
  yield html`</main>
<footer>
<h2>About this page</h2>
<dl>${about.rows.map(([term, value]) => html`<dt>${`${term}`}</dt><dd>${linkHtml(`${value}`)}</dd>`)}</dl>
</footer>
</body>
</html>
`.source;
}

function phraseHtml({ text, strong }: Phrase): Html {
  return strong ? html`<strong>${text}</strong>` : html`${text}`;
}

/** What is an address is a link. */
function linkHtml(value: string): Html {
  return /^https?:\/\/\S+$/.test(value) ? html`<a href="${value}">${value}</a>` : html`${value}`;
}
