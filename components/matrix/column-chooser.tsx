import { Pin } from "lucide-react";
import { ColumnList } from "@/components/ui/column-list";
import { IconButton } from "@/components/ui/icon-button";
import type { Member } from "@/lib/query/dimension";
import type { Pivot } from "@/lib/query/pivot";
import { type Query, toggled } from "@/lib/query/query";

interface ColumnChooserProps {
  readonly members: readonly Member[];
  readonly query: Query;
  readonly pivot: Pivot;
  readonly go: (next: Query) => void;
}

/** Which columns of the matrix are shown, pinned, and in which order. */
export function ColumnChooser({ members, query, pivot, go }: ColumnChooserProps) {
  const { hide, pin, order } = query;
  const present = new Set(pivot.columns.map(({ id }) => id));
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const groups = [...new Set(members.map(({ group }) => group))];
  const listed = members
    .filter(({ id }) => present.has(id))
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || rank(a.id) - rank(b.id));
  const isChanged = hide.length + pin.length + order.length > 0;
  return (
    <ColumnList
      columns={listed.map(({ id, label, group = "" }) => ({ id, label, group, isShown: !hide.includes(id) }))}
      onToggle={(id) => go({ ...query, hide: toggled(hide, id) })}
      onMove={({ ids, from, to }) => {
        // Only as far down as something has been moved: what stands behind stays in its own order.
        const others = order.filter((id) => !ids.includes(id));
        go({ ...query, order: [...others, ...ids.slice(0, Math.max(from, to) + 1)] });
      }}
      onReset={isChanged ? () => go({ ...query, hide: [], pin: [], order: [] }) : undefined}
      tools={({ id, label }) => (
        <IconButton
          name={`Pin ${label}`}
          pressed={pin.includes(id)}
          onClick={() => go({ ...query, pin: toggled(pin, id) })}
        >
          <Pin size={13} aria-hidden="true" />
        </IconButton>
      )}
    />
  );
}
