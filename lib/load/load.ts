import path from "node:path";
import type { z } from "zod";
import type { Authored, AuthoredSourceEntry, Entry, Seed } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import { type Result, resolve } from "@/lib/model/resolve";
import {
  actorSchema,
  corpusSchema,
  idPattern,
  markerSchema,
  measureSchema,
  movedSchema,
  recommendationSchema,
  setAsideSchema,
  sourceSchema,
  topicSchema,
} from "@/lib/model/schema";
import { isProblem, listFiles, readTextFile } from "./files";
import { type Shaped, shape } from "./shape";
import { parseYaml, type YamlFile } from "./yaml";

/** Recommendations and set-aside passages are held against their schemas one by one, so that one bad entry hides no other. */
const sourceHeadSchema = sourceSchema.omit({ recommendations: true, setAside: true });

/**
 * Reads a corpus folder (`content/` and `seeds/` below it), checks it and resolves it.
 *
 * @param root path of the folder that holds `content` and `seeds`
 * @returns the library, or all problems of all files. Reads only; never throws for what a file holds.
 */
export async function loadCorpus(root: string): Promise<Result> {
  const loading = new Loading(root);
  const { problems } = loading;
  const meta = await loading.one("content/corpus.yaml", corpusSchema);
  const topics = await loading.list("content/topics.yaml", topicSchema);
  const actors = await loading.list("content/actors.yaml", actorSchema);
  const measures = await loading.list("content/measures.yaml", measureSchema);
  const markers = await loading.list("content/markers.yaml", markerSchema, { optional: true });
  const moved = await loading.list("content/moved.yaml", movedSchema, { optional: true });
  const sources = await loading.sources();
  const seeds = await loading.seeds();
  const authored: Authored = {
    meta: meta?.value,
    topics,
    actors,
    measures,
    markers,
    moved,
    sources: sources.sort(byDate),
    seeds,
    placeOf: (file, at) => loading.files.get(file)?.placeOf(at) ?? { file, line: 1, column: 1 },
    whole: problems.length === 0,
  };
  return resolve(authored, problems);
}

/** Sources stand in the order of their dates, then of their ids: an order that favours nobody. */
function byDate(a: AuthoredSourceEntry, b: AuthoredSourceEntry): number {
  return a.value.date < b.value.date ? -1 : a.value.date > b.value.date ? 1 : a.id < b.id ? -1 : 1;
}

/** One run of the loader: the files that it has read, and the problems that it has met. */
class Loading {
  readonly problems: Problem[] = [];
  readonly files = new Map<string, YamlFile>();

  constructor(private readonly root: string) {}

  async one<S extends z.ZodType>(file: string, schema: S): Promise<Entry<z.infer<S>> | undefined> {
    const yaml = await this.yaml(file);
    return yaml && this.keep(shape(yaml, [], yaml.data, schema));
  }

  async list<S extends z.ZodType>(
    file: string,
    schema: S,
    { optional = false }: { readonly optional?: boolean } = {},
  ): Promise<Entry<z.infer<S>>[]> {
    const yaml = await this.yaml(file, { optional });
    return yaml ? this.items(yaml, [], yaml.data, schema) : [];
  }

  async sources(): Promise<AuthoredSourceEntry[]> {
    const { names, problems } = await listFiles(this.root, "content/sources", ".yaml");
    this.problems.push(...problems);
    const sources: AuthoredSourceEntry[] = [];
    for (const file of names) {
      const id = path.posix.basename(file, ".yaml");
      if (!idPattern.test(id)) this.problems.push(badName(file, id));
      const yaml = await this.yaml(file);
      if (!yaml) continue;
      const { recommendations, setAside, ...head } = isRecord(yaml.data) ? yaml.data : {};
      const entry = this.keep(shape(yaml, [], isRecord(yaml.data) ? head : yaml.data, sourceHeadSchema));
      const source = {
        recommendations: this.items(yaml, ["recommendations"], recommendations ?? [], recommendationSchema),
        setAside: this.items(yaml, ["setAside"], setAside ?? [], setAsideSchema),
      };
      if (entry) sources.push({ ...entry, id, ...source });
    }
    return sources;
  }

  async seeds(): Promise<Map<string, Seed>> {
    const { names, problems } = await listFiles(this.root, "seeds", ".txt");
    this.problems.push(...problems);
    const seeds = new Map<string, Seed>();
    for (const file of names) {
      const seed = await readTextFile(this.root, file);
      if (isProblem(seed)) this.problems.push(seed);
      else seeds.set(path.posix.basename(file, ".txt"), seed);
    }
    return seeds;
  }

  private async yaml(file: string, { optional = false } = {}): Promise<YamlFile | undefined> {
    const read = await readTextFile(this.root, file);
    if (isProblem(read)) {
      if (!(optional && read.code === "file-missing")) this.problems.push(read);
      return undefined;
    }
    const yaml = parseYaml(file, read.text);
    if ("data" in yaml) {
      this.files.set(file, yaml);
      return yaml;
    }
    this.problems.push(...yaml);
    return undefined;
  }

  private items<S extends z.ZodType>(
    yaml: YamlFile,
    at: string[],
    data: unknown,
    schema: S,
  ): Entry<z.infer<S>>[] {
    if (!Array.isArray(data)) {
      const place = yaml.placeOf(at);
      const name = at.length === 0 ? yaml.file : at.join(".");
      this.problems.push({
        code: "value-type",
        ...place,
        value: name,
        message: `${name} must be a list.`,
        remedy: "Begin each entry with a dash.",
      });
      return [];
    }
    return data.flatMap((item, index) => this.keep(shape(yaml, [...at, index], item, schema)) ?? []);
  }

  private keep<T>(shaped: Shaped<T>): Entry<T> | undefined {
    if ("entry" in shaped) return shaped.entry;
    this.problems.push(...shaped.problems);
    return undefined;
  }
}

function badName(file: string, id: string): Problem {
  return {
    code: "id-invalid",
    file,
    line: 1,
    column: 1,
    value: id,
    message: `"${id}" cannot be the id of a source.`,
    remedy: "Name the file with lower case words joined by hyphens.",
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
