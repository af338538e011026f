import type { Library } from "@/lib/model/corpus";
import { fullTitle } from "../site/cite-corpus";
import { namedLicence } from "./licence";

/**
 * How to cite the data, for programs (Citation File Format 1.2.0, `CITATION.cff`). A corpus names no people who made it, so
 * that its editors stand as one author, as an entity.
 */
export function citationFile({ corpus, releases }: Library): string {
  const { title, description, licence, site, repository, dataVersion } = corpus.meta;
  const released = releases.find(({ version }) => version === dataVersion)?.date;
  const spdx = namedLicence(licence)?.spdx;
  const lines: Readonly<Record<string, string | undefined>> = {
    "cff-version": "1.2.0",
    message: "If you use this data, please cite it as below, and its documents by their own authors.",
    type: "dataset",
    title: fullTitle(corpus.meta),
    abstract: description,
    version: dataVersion,
    // The format knows days only.
    "date-released": released?.length === "2031-05-04".length ? released : undefined,
    license: spdx,
    url: site,
    "repository-code": repository,
  };
  // A text in the quotation marks of JSON is the same text in YAML.
  const written = Object.entries(lines).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}\n`],
  );
  return `${written.join("")}authors:\n  - name: ${JSON.stringify(`Editors of “${title}”`)}\n`;
}
