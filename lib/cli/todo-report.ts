import { count } from "@/lib/query/count-noun";
import type { ChapterWork, SourceWork, WorkList } from "@/lib/view/todo/work-list";

/** What is left to do in a corpus, as plain text. */
export function formatWorkList({ sources, actors, measures, cells }: WorkList): string {
  const unread = cells.map(
    ({ actor, measures: open }) => `${actor.id}: ${open.map(({ id }) => id).join(", ") || "none"}`,
  );
  return [
    ...sources.map(formatSource),
    section(
      "Actors without a position",
      actors.map(({ id }) => id),
    ),
    section(
      "Measures without a position",
      measures.map(({ id }) => id),
    ),
    section("Cells that are not yet read, by author", unread),
  ].join("\n");
}

function formatSource({ source, marked, open, chapters }: SourceWork): string {
  const head = `${source.id}: ${open} of ${count(marked, "sentence")} with a marker left${source.coded.complete ? "" : ", not yet coded in full"}\n`;
  return head + chapters.map((chapter) => formatChapter(source.id, chapter)).join("");
}

function formatChapter(source: string, { heading, isRead, marked, open }: ChapterWork): string {
  const state = isRead ? "coded in full" : `${open.length} of ${marked} left`;
  const lines = open.map(({ marker, line, address, text, recommendation, setAside }) =>
    [`    seeds/${source}.txt:${line} ${marker}: ${text}`, `    ${address}`, recommendation + setAside].join(
      "\n",
    ),
  );
  return `  ${heading}: ${state}\n${lines.join("\n")}`;
}

function section(title: string, lines: readonly string[]): string {
  return `${title}: ${lines.length === 0 ? "none" : lines.length}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
