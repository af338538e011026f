import type { Renaming } from "./renaming";

/** The folders of pages whose addresses hold an id of a kind, and the parameters whose values do. */
const places: Readonly<
  Record<Renaming["kind"], { readonly folder: string; readonly parameters: readonly string[] }>
> = {
  measure: { folder: "measures", parameters: ["measure"] },
  actor: { folder: "actors", parameters: ["actor", "addressee", "actors"] },
  topic: { folder: "topics", parameters: ["topic", "fold"] },
  source: { folder: "sources", parameters: ["source", "actors", "recommendation"] },
};

/** Parameters whose values are ids of whatever the rows and columns are. */
const OF_ANY = ["colsort", "by", "hide", "order", "pin", "cell"];

/** Renames in the links of a text in Markdown. Its words stay. */
export function renameInLinks(markdown: string, { kind, from, to }: Renaming): string {
  const { folder, parameters } = places[kind];
  const pages = new RegExp(`/${folder}/${from}(?![\\w-])`, "g");
  const values = new RegExp(`([?&](?:${[...parameters, ...OF_ANY].join("|")})=)([^&#)\\s]*)`, "g");
  const id = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, "g");
  return markdown.replaceAll(/\]\((\/[^)\s]*)/g, (_, target: string) => {
    const renamed = target
      .replaceAll(pages, `/${folder}/${to}`)
      .replaceAll(values, (_all, name: string, ids: string) => name + ids.replaceAll(id, to));
    return `](${kind === "source" ? renameInSourceLink(renamed, from, to) : renamed}`;
  });
}

/** Recommendations, the passages of a source, and the disagreements on it have addresses that begin with its id. */
function renameInSourceLink(target: string, from: string, to: string): string {
  return target
    .replaceAll(new RegExp(`/recommendations/${from}/`, "g"), `/recommendations/${to}/`)
    .replaceAll(new RegExp(`#${from}(?=[/.])`, "g"), `#${to}`);
}
