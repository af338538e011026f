import type { Corpus } from "@/lib/model/corpus";

/** The path of every page that stands for an id. */
export function pagePaths({ recommendations, sources, topics, measures, actors }: Corpus): readonly string[] {
  const folders = { recommendations, sources, topics, measures, actors };
  return Object.entries(folders).flatMap(([folder, entries]) => entries.map(({ id }) => `/${folder}/${id}`));
}
