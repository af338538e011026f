import { Mark } from "@/components/marks/mark";
import { FollowLink } from "@/components/ui/follow-link";
import { dimensions } from "@/lib/query/dimension";
import { serializeQuery } from "@/lib/query/parameters";
import { type Query, toggleFold } from "@/lib/query/query";
import { sides } from "@/lib/query/side";
import type { MatrixActor } from "@/lib/view/matrix/matrix";
import { isUnderTopics, type Line, lineId, toLines } from "@/lib/view/matrix/matrix-lines";
import { stanceWords } from "@/lib/view/words/words";
import { pageOf } from "./matrix-columns";
import type { MatrixTableProps } from "./matrix-table";
import { TopicName } from "./topic-name";
import "./sides-table.css";

type SidesTableProps = Pick<MatrixTableProps, "matrix" | "query" | "topics" | "go" | "onOpen">;

/** Who is for each row, who against, and who neither: actors by name, outlined where they are only reported. */
export function SidesTable({ matrix, query, topics, go, onOpen }: SidesTableProps) {
  return (
    <table className="sides" aria-label={`${dimensions[query.rows].plural} by the sides that actors take`}>
      <thead className="max-sm:sr-only">
        <tr>
          <th scope="col">{dimensions[query.rows].label}</th>
          {matrix.columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toLines(matrix, topics, isUnderTopics(query))
          .flatMap((line) => [line, ...line.rows])
          .map((line) =>
            line.kind === "row" ? (
              <SidesRow key={line.id} line={line} query={query} onOpen={onOpen} />
            ) : (
              <tr key={lineId(line)} className="topic">
                <th scope="rowgroup" colSpan={sides.length + 1}>
                  <TopicName
                    line={line}
                    isExpanded={line.folded === undefined}
                    isStop
                    onToggle={() => go(toggleFold(query, line.id))}
                  />
                </th>
              </tr>
            ),
          )}
      </tbody>
    </table>
  );
}

interface SidesRowProps {
  readonly line: Line;
  readonly query: Query;
  readonly onOpen: SidesTableProps["onOpen"];
}

function SidesRow({ line, query, onOpen }: SidesRowProps) {
  const href = pageOf(query.rows, line.id);
  const [openRow, openActor] = query.cell;
  return (
    <tr data-row={line.id}>
      <th scope="row">
        {href === undefined ? (
          <bdi>{line.label}</bdi>
        ) : (
          <a href={href} dir="auto" className="hover:underline">
            {line.label}
          </a>
        )}
      </th>
      {sides.map(({ id, label }, at) => {
        const actors = line.sides?.[at] ?? [];
        return (
          <td key={id} className={actors.length === 0 ? "nobody" : undefined}>
            <span aria-hidden="true" className="side-name">
              {label}
            </span>
            <ul>
              {actors.map((actor) => (
                <li key={actor.id}>
                  <Chip
                    actor={actor}
                    href={`/${serializeQuery({ ...query, cell: [line.id, actor.id] })}`}
                    isOpen={openRow === line.id && openActor === actor.id}
                    onOpen={() => onOpen(line.id, actor.id)}
                  />
                </li>
              ))}
            </ul>
          </td>
        );
      })}
    </tr>
  );
}

interface ChipProps {
  readonly actor: MatrixActor;
  /** Address at which its cell is open. */
  readonly href: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** An actor on a side, by the mark of its cell. */
function Chip({ actor: { label, short, stance, reported }, href, isOpen, onOpen }: ChipProps) {
  return (
    <FollowLink
      href={href}
      follow={onOpen}
      title={label}
      className={reported ? "chip reported" : "chip"}
      aria-current={isOpen ? "true" : undefined}
    >
      <Mark stance={stance} reported={reported} size={13} />
      <bdi>{short}</bdi>
      <span className="sr-only">
        , {stanceWords[stance]}
        {reported && ", reported"}
      </span>
    </FollowLink>
  );
}
