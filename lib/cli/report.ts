import { isError, type Problem } from "@/lib/model/problem";
import { count } from "@/lib/query/count-noun";
import { UsageError } from "./arguments.mjs";

export const reportFormats = ["text", "json", "github"] as const;
type ReportFormat = (typeof reportFormats)[number];

/** After so many problems nobody reads on: those that follow are counted for people, and complete for programs. */
const SHOWN_MAX = 200;

/** A list of problems for a person, a program, or the annotations of a pull request. */
export function formatProblems(problems: readonly Problem[], format: ReportFormat): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(problems.map(withSeverity), null, 2)}\n`;
    case "github":
      return problems
        .slice(0, SHOWN_MAX)
        .map(({ file, line, column, code, message, remedy, severity = "error" }) => {
          const properties = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
          return `::${severity} ${properties}::${data(`${message} ${remedy}`)}\n`;
        })
        .concat(problems.length > SHOWN_MAX ? [`::error::${data(rest(problems))}\n`] : [])
        .join("");
    case "text": {
      const lines = problems
        .slice(0, SHOWN_MAX)
        .map(({ file, line, column, code, message, remedy, severity }) => {
          const grade = severity === undefined ? "" : ` (${severity})`;
          return `${visible(file)}:${line}:${column} ${code}${grade}\n  ${visible(message)}\n  ${visible(remedy)}\n`;
        });
      if (problems.length > SHOWN_MAX) lines.push(`${rest(problems)}\n`);
      return `${lines.join("")}${total(problems)}\n`;
    }
  }
}

/**
 * What was read of a corpus, where it has no problem.
 *
 * @param head a line that stands before the problems
 * @throws UsageError with every problem, by which a command ends with 1
 */
export function withoutProblems<T extends object>(
  result: T | { readonly problems: readonly Problem[] },
  head = "",
): Exclude<T, { readonly problems: unknown }> {
  if ("problems" in result) throw new UsageError(head + formatProblems(result.problems, "text").trimEnd(), 1);
  return result as Exclude<T, { readonly problems: unknown }>;
}

/** How many problems are not shown, by code and by file, most first. */
function rest(problems: readonly Problem[]): string {
  const hidden = problems.slice(SHOWN_MAX);
  return [
    `${count(hidden.length, "more problem")} that ${hidden.length === 1 ? "is" : "are"} not listed here; --format json lists all.`,
    `  By code: ${tally(hidden.map(({ code }) => code))}.`,
    `  By file: ${visible(tally(hidden.map(({ file }) => file)))}.`,
  ].join("\n");
}

/** Longest list of counts. */
const COUNTS_MAX = 20;

function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, COUNTS_MAX).map(([name, number]) => `${name} ${number}`);
  const left = sorted.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} others`] : [])].join(", ");
}

/** Programs are told of each problem whether it stops a build. */
function withSeverity(problem: Problem) {
  return { ...problem, severity: problem.severity ?? "error" };
}

function total(problems: readonly Problem[]): string {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const first = errors.length === 0 ? "No problem." : `${inFiles(errors, "problem")}.`;
  return warnings.length === 0 ? first : `${first} ${inFiles(warnings, "warning")}, which stop nothing.`;
}

function inFiles(problems: readonly Problem[], noun: string): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, noun)} in ${count(files, "file")}`;
}

/** What a terminal would obey, and what nobody would see, is shown as escapes: colours, line breaks, the way of writing. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/gu, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// Escapes of the workflow commands that GitHub documents (@actions/core, command.ts).
function data(text: string): string {
  // Whoever reads a pull request sees no more of what turns the writing round than whoever reads a terminal.
  const shown = text.replace(/[^\r\n]+/g, visible);
  return shown.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
