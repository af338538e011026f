import type { ReactNode } from "react";
import "./figures.css";

export interface FiguresProps {
  readonly caption: string;
  /** What the columns are called, that of the names first. */
  readonly labels: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: ReactNode;
    /** One for each further column. */
    readonly cells: readonly ReactNode[];
  }[];
}

/** Figures as a table, with a name at the head of each row. */
export function Figures({ caption, labels, rows }: FiguresProps) {
  return (
    <table className="figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {labels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={labels[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
