import { ArrowLeftRight } from "lucide-react";
import type { ReactNode } from "react";
import { ViewMenu } from "@/components/explorer/view-menu";
import { SelectField } from "@/components/ui/select-field";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
import type { Pivot } from "@/lib/query/pivot";
import { densities, dimensionIds, type Query, rowDimensions, swapAxes, withAxes } from "@/lib/query/query";
import { cellMeaning } from "@/lib/view/matrix/cell-meaning";
import { ColumnChooser } from "./column-chooser";

interface MatrixMenuProps {
  readonly index: CorpusIndex;
  readonly query: Query;
  readonly pivot: Pivot;
  readonly go: (next: Query) => void;
}

const densityWords = {
  marks: "marks",
  counts: "marks with counts",
  statements: "with text",
} as const;

/** How the matrix is shown: what its rows and columns are, which of them, how dense. All of it is in the address. */
export function MatrixMenu({ index, query, pivot, go }: MatrixMenuProps) {
  const isSides = query.cols === "stance";
  const members = dimensions[isSides ? "actor" : query.cols].members(index);
  const named = <T extends keyof typeof dimensions>(id: T) => [id, dimensions[id].plural] as const;
  return (
    <ViewMenu>
      {() => (
        <div className="grid gap-3">
          <div className="flex items-center gap-2">
            <SelectField
              label="Rows"
              value={query.rows}
              choices={rowDimensions.map(named)}
              onChange={(rows) => go(withAxes(query, rows, query.cols))}
            />
            <button
              type="button"
              disabled={isSides}
              title="Exchange rows and columns"
              onClick={() => go(swapAxes(query))}
              className="flex size-7 items-center justify-center rounded-[3px] enabled:hover:bg-sunk disabled:cursor-default disabled:text-faint"
            >
              <ArrowLeftRight size={14} aria-hidden="true" />
              <span className="sr-only">Exchange rows and columns</span>
            </button>
            <SelectField
              label="Columns"
              value={query.cols}
              choices={dimensionIds.map(named)}
              onChange={(cols) => go(withAxes(query, query.rows, cols))}
            />
          </div>
          <p className="text-ink2 text-xs">{cellMeaning(query.rows, query.cols)}</p>
          <Group title="Show rows">
            <SelectField
              label="where"
              value={query.by[0] ?? ""}
              choices={[["", "anybody"], ...members.map(({ id, short }) => [id, short] as const)]}
              onChange={(id) => go({ ...query, by: id === "" ? [] : [id] })}
            />
            <span className="text-ink2">takes a position</span>
          </Group>
          {!isSides && (
            <Group title="Cells">
              {densities.map((density) => (
                <label key={density} className="flex items-center gap-1.5">
                  <input
                    type="radio"
                    name="density"
                    checked={query.density === density}
                    onChange={() => go({ ...query, density })}
                    className="size-[13px] accent-(--color-accent)"
                  />
                  {densityWords[density]}
                </label>
              ))}
            </Group>
          )}
          {!isSides && <ColumnChooser members={members} query={query} pivot={pivot} go={go} />}
        </div>
      )}
    </ViewMenu>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-t pt-3">
      <legend className="sr-only">{title}</legend>
      <strong aria-hidden="true" className="w-full font-semibold">
        {title}
      </strong>
      {children}
    </fieldset>
  );
}
