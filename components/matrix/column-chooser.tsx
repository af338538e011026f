"use client";

import { ArrowDown, ArrowUp, Pin } from "lucide-react";
import type { Member } from "@/lib/query/dimension";
import type { Pivot } from "@/lib/query/pivot";
import type { Query } from "@/lib/query/query";

interface ColumnChooserProps {
  readonly members: readonly Member[];
  readonly query: Query;
  readonly pivot: Pivot;
  readonly go: (next: Query) => void;
}

/** Which columns are shown, pinned, and in which order; by buttons, so that pointer and keyboard do the same. */
export function ColumnChooser({ members, query, pivot, go }: ColumnChooserProps) {
  const { hide, pin, order } = query;
  const present = new Set(pivot.columns.map(({ id }) => id));
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const groups = [...new Set(members.map(({ group }) => group))];
  const listed = members
    .filter(({ id }) => present.has(id))
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || rank(a.id) - rank(b.id));
  const move = (at: number, by: -1 | 1) => {
    const group = listed[at]?.group;
    const ids = listed.filter((member) => member.group === group).map(({ id }) => id);
    const from = ids.indexOf(listed[at]?.id ?? "");
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(from + by, 0, moved);
    // Only as far down as something has been moved: what stands behind stays in its own order.
    const others = order.filter((id) => !ids.includes(id));
    go({ ...query, order: [...others, ...ids.slice(0, Math.max(from, from + by) + 1)] });
  };
  const isChanged = hide.length + pin.length + order.length > 0;
  return (
    <fieldset className="min-w-0 border-line border-t pt-3">
      <legend className="sr-only">Columns</legend>
      <p className="flex justify-between">
        <strong className="font-semibold">Columns</strong>
        {isChanged && (
          <button
            type="button"
            className="link"
            onClick={() => go({ ...query, hide: [], pin: [], order: [] })}
          >
            As at first
          </button>
        )}
      </p>
      <ul className="mt-1 max-h-[220px] overflow-y-auto">
        {listed.map(({ id, label, group }, at) => (
          <li key={id} className="flex items-center gap-1">
            <label className="flex min-w-0 grow items-center gap-2 py-0.5">
              <input
                type="checkbox"
                checked={!hide.includes(id)}
                onChange={() => go({ ...query, hide: toggled(hide, id) })}
                className="size-[13px] shrink-0 accent-(--color-accent)"
              />
              <span className="truncate">{label}</span>
            </label>
            <Tool
              name={`Pin ${label}`}
              pressed={pin.includes(id)}
              onClick={() => go({ ...query, pin: toggled(pin, id) })}
            >
              <Pin size={13} aria-hidden="true" />
            </Tool>
            <Tool
              name={`Move ${label} to the left`}
              onClick={at > 0 && listed[at - 1]?.group === group ? () => move(at, -1) : undefined}
            >
              <ArrowUp size={13} aria-hidden="true" />
            </Tool>
            <Tool
              name={`Move ${label} to the right`}
              onClick={
                listed[at + 1]?.group === group && at + 1 < listed.length ? () => move(at, 1) : undefined
              }
            >
              <ArrowDown size={13} aria-hidden="true" />
            </Tool>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

interface ToolProps {
  readonly name: string;
  readonly pressed?: boolean;
  readonly onClick: (() => void) | undefined;
  readonly children: React.ReactNode;
}

function Tool({ name, pressed, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      title={name}
      aria-pressed={pressed}
      disabled={!onClick}
      onClick={onClick}
      className={`flex size-6 shrink-0 items-center justify-center rounded-[3px] enabled:hover:bg-sunk disabled:text-line2 ${
        pressed === true ? "bg-tint text-accent" : ""
      }`}
    >
      {children}
      <span className="sr-only">{name}</span>
    </button>
  );
}
