import { toId } from "@/lib/model/to-id";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { Table } from "../export/table";
import { namedLicence } from "./licence";
import { columnMeaning } from "./table-columns";

/** Where the tables stand in the package. */
export const tableFile = (name: string, format: "csv" | "parquet") => `tables/${name}.${format}`;

/**
 * The descriptor of a tabular data package (Frictionless Data, specs.frictionlessdata.io/tabular-data-package): types, closed
 * vocabularies, missing values, and which column refers to which table. A list is one text in the CSV files, joined by "; ".
 */
export function describePackage(index: CorpusIndex, tables: Readonly<Record<string, Table>>): object {
  const { meta, sources } = index.corpus;
  return {
    profile: "tabular-data-package",
    name: toId(meta.title.replaceAll("/", " ")) || "corpus",
    title: meta.title,
    description: meta.description,
    version: meta.dataVersion,
    ...(meta.site !== undefined && { homepage: meta.site }),
    licenses: [licenceOf(meta.licence)],
    sources: sources.map(({ title, url }) => ({ title, ...(url !== undefined && { path: url }) })),
    resources: Object.entries(tables).map(([name, table]) => ({
      profile: "tabular-data-resource",
      name,
      path: tableFile(name, "csv"),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { lineTerminator: "\r\n" },
      schema: describeTable(name, table, index),
    })),
  };
}

/** The schema of a table (Frictionless Data, specs.frictionlessdata.io/table-schema). */
function describeTable(name: string, { columns, types }: Table, index: CorpusIndex): object {
  const described = columns.map((column) => ({ column, ...columnMeaning(name, column, index) }));
  const foreignKeys = described.flatMap(({ column, refersTo }) =>
    refersTo === undefined
      ? []
      : [
          {
            fields: column,
            // A table refers to itself by the empty name.
            reference: { resource: refersTo === name ? "" : refersTo, fields: "id" },
          },
        ],
  );
  const key = primaryKeys[name];
  return {
    fields: described.map(({ column, description, values, isRequired }) => ({
      name: column,
      type: types?.get(column) === "integer" ? "integer" : "string",
      description: types?.get(column) === "list" ? `${description} Joined by "; ".` : description,
      ...((values || isRequired) && {
        constraints: { ...(isRequired && { required: true }), ...(values && { enum: values }) },
      }),
    })),
    missingValues: [""],
    ...(key !== undefined && { primaryKey: key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

const primaryKeys: Readonly<Record<string, string | readonly string[]>> = {
  recommendations: "id",
  sources: "id",
  actors: "id",
  topics: "id",
  measures: "id",
  matrix: "measure",
  compare: ["actor_a", "actor_b"],
};

/** A licence that programs know, with its address; the whole of the terms is its title. */
function licenceOf(terms: string): object {
  const named = namedLicence(terms);
  // "other-closed" is the word of opendefinition.org for terms of one's own, which is the list that the standard names.
  return named
    ? { name: named.spdx, path: named.path, title: terms }
    : { name: "other-closed", title: terms };
}
