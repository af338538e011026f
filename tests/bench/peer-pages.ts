import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { run } from "@/lib/cli/setup.mjs";
import type { Corpus } from "@/lib/model/corpus";
import type { PageParts } from "./app";
import type { Contestant } from "./contestant";
import type { ListedRecord } from "./peers/records";
import { placesOf, searchedTexts } from "./plain-scan";

const folder = import.meta.dirname;

/** Installs the packages of the peers by their own lock file, unless that has been done, and bundles their pages. */
export async function buildPeers(): Promise<void> {
  const [lock, installed] = ["package-lock.json", "node_modules/.package-lock.json"].map((file) =>
    path.join(folder, file),
  ) as [string, string];
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs)
    await run("npm", ["ci", "--no-audit", "--no-fund", "--prefix", folder]);
  await run("npm", ["run", "build", "--prefix", folder]);
}

/** The pages of the peers, served on a free port of this machine with the records of a corpus. */
export async function servePeers(corpus: Corpus) {
  const records = JSON.stringify(toRecords(corpus));
  const html = readFileSync(path.join(folder, "peers/index.html"), "utf8");
  const server = createServer((request, response) => {
    const file = path.basename(request.url ?? "");
    if (file === "records.json") return response.setHeader("Content-Type", "application/json").end(records);
    if (!file.endsWith(".js"))
      return response.setHeader("Content-Type", "text/html").end(html.replace("PEER", file));
    const script = readFileSync(path.join(folder, "node_modules/.cache/peers", file));
    response.setHeader("Content-Type", "text/javascript").end(script);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const address = `http://127.0.0.1:${typeof place === "object" && place ? place.port : ""}`;
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const contestants: readonly Contestant[] = [
    toContestant(`AG Grid Community ${dependencies["ag-grid-community"]}`, `${address}/ag-grid`),
    toContestant(`TanStack Table ${dependencies["@tanstack/react-table"]}`, `${address}/tanstack`),
    toContestant("Floor", `${address}/floor`),
    toContestant("Floor again", `${address}/floor`),
  ];
  return { contestants, stop: () => server.close() };
}

const parts: PageParts = {
  search: "input[type=search]",
  count: "output",
  rows: "tbody > tr, [role=row]:not(:has([role=columnheader]))",
  drawn: "td, [role=gridcell]",
};

function toContestant(name: string, address: string): Contestant {
  return { name, address, parts, heading: (page, label) => page.getByRole("columnheader", { name: label }) };
}

function toRecords(corpus: Corpus): readonly ListedRecord[] {
  const { actors, measures, sources, recommendations } = corpus;
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const labelOf = new Map(measures.map(({ id, label }) => [id, label]));
  const titleOf = new Map(sources.map(({ id, title }) => [id, title]));
  const searched = searchedTexts(corpus);
  const { Stance, Measure } = placesOf(corpus);
  return recommendations.map((one, at) => ({
    id: one.id,
    stance: one.stance,
    actor: nameOf.get(one.actor) ?? one.actor,
    statement: one.statement,
    measure: labelOf.get(one.measure) ?? one.measure,
    addressees: one.addressees.map((id) => nameOf.get(id) ?? id).join(", "),
    source: titleOf.get(one.source) ?? one.source,
    stancePlace: Stance.get(one) ?? -1,
    measurePlace: Measure.get(one) ?? -1,
    searched: searched[at] ?? "",
  }));
}
