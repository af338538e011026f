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
    case "text":
      if (problems.length === 0) return "No problem.\n";
      return [
        ...problems.map(({ file, line, column, code, message, remedy }) => {
          return `${file}:${line}:${column} ${code}\n  ${message}\n  ${remedy}\n`;
        }),
        `${problems.length === 1 ? "1 problem" : `${problems.length} problems`} in ${new Set(problems.map(({ file }) => file)).size} file(s).\n`,
      ].join("");
  }
}

// Escapes of the workflow commands that GitHub documents (@actions/core, command.ts).
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
