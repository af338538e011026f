import { type ComponentProps, useState } from "react";
import { moveFocus } from "@/components/ui/move-focus";
import { useRovingFocus } from "@/components/ui/use-roving-focus";
import { foldText } from "@/lib/model/fold-text";
import type { FacetValue } from "@/lib/query/run";

interface FacetOptionsProps {
  /** Where a button names it; the sheet of a phone holds all facets at once. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly onToggle: (value: string) => void;
  /** Chooses exactly these values; none is all. */
  readonly onChoose: (values: readonly string[]) => void;
}

/** With more values than this, a facet has a search box of its own. */
const MANY = 10;

/** The values of an open facet as ticks, with the number of recommendations that each would show. */
export function FacetOptions({ id, label, values, onToggle, onChoose }: FacetOptionsProps) {
  const [find, setFind] = useState("");
  const wanted = foldText(find.trim());
  const shown = values.filter((value) => value.chosen || foldText(value.label).includes(wanted));
  const chosen = values.some((value) => value.chosen);
  const roving = useRovingFocus(shown.flatMap(({ value }) => [value, `only ${value}`, `exclude ${value}`]));
  return (
    <fieldset id={id} className="flex flex-wrap items-start gap-x-5 gap-y-1">
      <legend className="sr-only">{label}</legend>
      <div className="flex items-center gap-3 pt-0.5">
        <strong aria-hidden="true" className="font-semibold">
          {label}
        </strong>
        {values.length > MANY && (
          <input
            type="search"
            aria-label={`Find in ${label.toLowerCase()}`}
            placeholder="Find"
            value={find}
            onChange={(event) => setFind(event.target.value)}
            className="h-6 w-28 rounded-[3px] border border-faint bg-transparent px-2 placeholder:text-ink2"
          />
        )}
      </div>
      <ul
        onKeyDown={roving.onKeyDown}
        className={`min-w-0 flex-1 basis-80 gap-x-2 gap-y-0.5 overflow-y-auto py-0.5 max-sm:flex max-sm:basis-full max-sm:flex-col ${
          values.length > MANY
            ? "max-h-[160px] max-sm:max-h-none sm:grid sm:grid-cols-[repeat(auto-fill,minmax(18rem,1fr))]"
            : "flex flex-wrap"
        }`}
      >
        {shown.map(({ value, label: name, count, chosen: ticked }) => (
          <li key={value} className="group/value flex items-center gap-1.5">
            <label className="flex cursor-pointer items-center gap-2 py-px max-sm:py-1.5">
              <input
                type="checkbox"
                checked={ticked}
                onChange={() => onToggle(value)}
                {...roving.propsOf(value)}
                className="size-[13px] shrink-0 accent-(--color-accent) max-sm:size-[18px]"
              />
              <bdi className={count === 0 ? "text-ink2" : ""}>{name}</bdi>
              <span className="shrink-0 whitespace-nowrap text-ink2">{count}</span>
            </label>
            <Shortcut
              name={`Only ${name}`}
              onClick={() => onChoose([value])}
              {...roving.propsOf(`only ${value}`)}
            >
              only
            </Shortcut>
            <Shortcut
              name={`Exclude ${name}`}
              onClick={() => onChoose(values.map((other) => other.value).filter((other) => other !== value))}
              {...roving.propsOf(`exclude ${value}`)}
            >
              exclude
            </Shortcut>
          </li>
        ))}
        {shown.length === 0 && (
          <li className="text-ink2">None of the {values.length} has this in its name.</li>
        )}
      </ul>
      <p className={`pt-0.5 text-ink2 text-xs max-lg:basis-full ${values.length > MANY ? "basis-full" : ""}`}>
        Matches any ticked; more filters narrow.
        {chosen && (
          <button
            type="button"
            className="link ml-3"
            onClick={(event) => {
              moveFocus(event, event.currentTarget.closest("fieldset")?.querySelector("input"));
              onChoose([]);
            }}
          >
            Untick all
          </button>
        )}
      </p>
    </fieldset>
  );
}

interface ShortcutProps extends Pick<ComponentProps<"button">, "tabIndex" | "onFocus" | "onClick"> {
  readonly name: string;
  readonly children: string;
}

/**
 * What a tick alone would need many clicks for; shows where the pointer or the focus is, so that the list stays calm. It has
 * its room at all times: a value that went to the next line under the pointer could not be ticked.
 */
function Shortcut({ name, children, ...props }: ShortcutProps) {
  return (
    <button
      type="button"
      aria-label={name}
      {...props}
      className="link invisible shrink-0 whitespace-nowrap text-xs focus-visible:visible group-focus-within/value:visible group-hover/value:visible max-sm:visible"
    >
      {children}
    </button>
  );
}
