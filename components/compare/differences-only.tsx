import type { Go } from "@/components/explorer/use-view";
import type { Query } from "@/lib/query/query";

interface DifferencesOnlyProps {
  readonly query: Query;
  readonly go: Go;
}

/** Leaves the measures on which those compared differ, and no others. */
export function DifferencesOnly({ query, go }: DifferencesOnlyProps) {
  const isOn = query.relation.length === 1 && query.relation[0] === "differ";
  return (
    <label className="flex cursor-pointer items-center gap-2 print:hidden">
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => go({ ...query, relation: isOn ? [] : ["differ"] })}
        className="size-[13px] shrink-0 accent-(--color-accent) max-sm:size-[18px]"
      />
      Differences only
    </label>
  );
}
