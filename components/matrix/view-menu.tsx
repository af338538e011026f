"use client";

import { ArrowLeftRight, ChevronDown } from "lucide-react";
import { memo, type ReactNode } from "react";
import { Menu } from "@/components/shell/menu";
import { viewButton } from "@/components/shell/view-to-come";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
import type { Pivot } from "@/lib/query/pivot";
import { densities, dimensionIds, type Query, rowScopes, swapAxes, withAxes } from "@/lib/query/query";
import { cellMeaning } from "@/lib/view/cell-meaning";
import { ColumnChooser } from "./column-chooser";

interface ViewMenuProps {
  readonly index: CorpusIndex;
  readonly query: Query;
  readonly pivot: Pivot;
  readonly go: (next: Query) => void;
}

const scopeWords = {
  all: "all",
  shared: "with two or more positions",
  contested: "with disagreement",
} as const;

const densityWords = {
  marks: "marks",
  counts: "marks with counts",
  statements: "with first words",
} as const;

/** How the matrix is shown: what its rows and columns are, which of them, how dense. All of it is in the address. */
export function ViewMenu({ index, query, pivot, go }: ViewMenuProps) {
  const members = dimensions[query.cols].members(index);
  const kinds = dimensionIds.map((id) => [id, `${dimensions[id].label}s`] as const);
  return (
    <Menu
      className={`${viewButton} hover:bg-sunk`}
      panelClassName="right-0 top-[calc(100%+4px)] w-[360px] max-w-[calc(100vw-2*var(--page-x))] max-h-[70dvh] overflow-y-auto p-4 max-sm:fixed max-sm:inset-x-4 max-sm:top-20 max-sm:w-auto"
      label={
        <>
          View
          <ChevronDown size={12} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
        </>
      }
    >
      {() => (
        <div className="grid gap-3">
          <div className="flex items-center gap-2">
            <Choice
              label="Rows"
              value={query.rows}
              choices={kinds}
              onChange={(rows) => go(withAxes(query, rows, query.cols))}
            />
            <button
              type="button"
              title="Exchange rows and columns"
              onClick={() => go(swapAxes(query))}
              className="flex size-7 items-center justify-center rounded-[3px] hover:bg-sunk"
            >
              <ArrowLeftRight size={14} aria-hidden="true" />
              <span className="sr-only">Exchange rows and columns</span>
            </button>
            <Choice
              label="Columns"
              value={query.cols}
              choices={kinds}
              onChange={(cols) => go(withAxes(query, query.rows, cols))}
            />
          </div>
          <p className="text-ink2 text-xs">{cellMeaning(query.rows, query.cols)}</p>
          <Group title="Show rows">
            <Choice
              label=""
              name="Show rows"
              value={query.scope}
              choices={rowScopes.map((id) => [id, scopeWords[id]] as const)}
              onChange={(scope) => go({ ...query, scope })}
            />
            <Choice
              label="where"
              value={query.by[0] ?? ""}
              choices={[["", "anybody"], ...members.map(({ id, short }) => [id, short] as const)]}
              onChange={(id) => go({ ...query, by: id === "" ? [] : [id] })}
            />
            <span className="text-ink2">takes a position</span>
          </Group>
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
          <ColumnChooser members={members} query={query} pivot={pivot} go={go} />
        </div>
      )}
    </Menu>
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

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly name?: string;
  readonly value: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** A select with its label; used wherever one of a few things is chosen. */
export function Choice<T extends string>({ label, name, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <label className="flex min-w-0 items-center gap-1">
      {label}
      <select
        aria-label={label === "" ? name : undefined}
        value={value}
        onChange={({ target }) => {
          const choice = choices.find(([id]) => id === target.value);
          if (choice) onChange(choice[0]);
        }}
        className="field-sizing-content min-w-0 max-w-44 cursor-pointer bg-paper font-medium text-ink hover:text-accent"
      >
        <Options choices={choices} />
      </select>
    </label>
  );
}

type Choices = readonly (readonly [id: string, text: string])[];

/** The options of a select, which can be hundreds: drawn again only where they are others. */
const Options = memo(function Options({ choices }: { readonly choices: Choices }) {
  return choices.map(([id, text]) => (
    <option key={id} value={id}>
      {text}
    </option>
  ));
}, hasSameChoices);

function hasSameChoices(a: { readonly choices: Choices }, b: { readonly choices: Choices }): boolean {
  return (
    a.choices.length === b.choices.length &&
    a.choices.every(([id, text], at) => b.choices[at]?.[0] === id && b.choices[at]?.[1] === text)
  );
}
