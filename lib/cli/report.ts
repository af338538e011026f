import type { Problem } from "@/lib/model/problem";

export const reportFormats = ["text", "json", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A list of problems for a person, a program, or the annotations of a pull request. */
export function formatProblems(problems: readonly Problem[], format: ReportFormat): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(problems, null, 2)}\n`;
    case "github":
      return problems
        .map(({ file, line, column, code, message, remedy }) => {
          const properties = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
          return `::error ${properties}::${data(`${message} ${remedy}`)}\n`;
        })
        .join("");
    case "text": {
      const lines = problems.map(({ file, line, column, code, message, remedy }) => {
        return `${visible(file)}:${line}:${column} ${code}\n  ${visible(message)}\n  ${visible(remedy)}\n`;
      });
      return `${lines.join("")}${total(problems)}\n`;
    }
  }
}

function total(problems: readonly Problem[]): string {
  if (problems.length === 0) return "No problem.";
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, "problem")} in ${count(files, "file")}.`;
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** What a terminal would obey, and half characters, are shown as escapes: colours, line breaks, the way of writing. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

// Escapes of the workflow commands that GitHub documents (@actions/core, command.ts).
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
