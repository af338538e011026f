import { absoluteAddress } from "@/lib/query/page-addresses";

/** Lines that load the data in a program. */
interface LoadLines {
  readonly tool: string;
  readonly lines: string;
}

/**
 * How one loads the data where one works. CSV files are asked for without the guard against formulas, which only a spreadsheet needs,
 * and the empty text is what is not there. A static site has them with the guard alone, so that there it is JSON, which has none.
 *
 * @param site where the corpus is published, without a slash at the end
 */
export function loadLines(site: string, isStatic: boolean): readonly LoadLines[] {
  const address = (path: string) => absoluteAddress(path, site);
  return [
    {
      tool: "R",
      lines: isStatic
        ? `recommendations <- jsonlite::fromJSON("${address("/recommendations.json")}")`
        : `recommendations <- read.csv("${address("/recommendations.csv?guard=0")}", na.strings = "", encoding = "UTF-8")`,
    },
    {
      tool: "Python (pandas)",
      lines: isStatic
        ? `import pandas\nrecommendations = pandas.read_json("${address("/recommendations.json")}", convert_dates=False)`
        : `import pandas\nrecommendations = pandas.read_csv("${address("/recommendations.csv?guard=0")}", keep_default_na=False, na_values=[""])`,
    },
    {
      tool: "DuckDB",
      lines: `SELECT stance, count(*) FROM '${address("/recommendations.parquet")}' GROUP BY stance;`,
    },
    { tool: "Google Sheets", lines: `=IMPORTDATA("${address("/matrix.csv")}")` },
    {
      tool: "curl",
      lines: `curl --fail --silent --show-error --output everything.zip '${address("/everything.zip")}'`,
    },
  ];
}
