import type { Absence } from "@/lib/model/rollup";
import { Mark } from "./mark";
import "./absence.css";

const allAbsences: readonly Absence[] = ["silent", "not-yet-read", "not-on-file"];

interface LegendProps {
  /** Whether a filter is on, which empties cells. */
  readonly filtered?: boolean;
  /** Whether some columns are groups of actors. */
  readonly groups?: boolean;
  /** Why cells are empty, where empty cells are shown: all reasons, unless said otherwise. */
  readonly absences?: readonly Absence[] | undefined;
}

/** What the marks mean: always in view. */
export function Legend({ filtered = false, groups = false, absences = allAbsences }: LegendProps) {
  return (
    <section
      aria-label="Legend"
      className="legend flex flex-wrap gap-x-4 border-rule border-t bg-paper px-(--page-x) py-2 text-ink2 max-sm:gap-x-2.5 max-sm:text-[11px] text-xs leading-[18px]"
    >
      {/* Lines break between the groups first, so that no word stands alone on the last one. */}
      <Group>
        <Item mark={<Mark stance="for" size={14} />}>for</Item>
        <Item mark={<Mark stance="conditional" size={14} />}>
          <span className="max-sm:hidden">on a condition</span>
          <span className="sm:hidden">conditional</span>
        </Item>
        <Item mark={<Mark stance="against" size={14} />}>against</Item>
        <Item mark={<Mark stance="neutral" size={14} />}>neutral</Item>
      </Group>
      <Group>
        <Item mark={<Mark stance="mixed" size={14} />}>
          both{groups && <span className="max-sm:hidden">; in a group: divided</span>}
        </Item>
        <Item
          className="border-line2 min-[1400px]:border-l min-[1400px]:pl-4"
          mark={
            <span className="flex gap-1">
              <Mark stance="for" reported size={14} />
              <span className="flex gap-1 max-sm:hidden">
                <Mark stance="conditional" reported size={14} />
                <Mark stance="against" reported size={14} />
              </span>
            </span>
          }
        >
          <span className="max-sm:hidden">outlined: </span>told by others
        </Item>
      </Group>
      {absences.length > 0 && (
        <Group>
          {absences.includes("silent") && (
            <Item
              // Where there is more to say, this begins a line of its own.
              className={
                groups && absences.includes("not-on-file")
                  ? ""
                  : "border-line2 min-[1400px]:border-l min-[1400px]:pl-4"
              }
              mark={<span className="silent" />}
            >
              not mentioned
            </Item>
          )}
          {absences.includes("not-yet-read") && (
            <Item mark={<span className="not-yet-read" />}>not yet read</Item>
          )}
          {absences.includes("not-on-file") && (
            <Item mark={<span className="not-on-file" />}>
              no document<span className="max-sm:hidden"> of theirs</span>
            </Item>
          )}
          {(filtered || groups) && (
            <Item mark={<strong className="font-semibold text-ink">blank</strong>}>
              {groups && "in a group: not told of"}
              {groups && filtered && "; "}
              {/* Beside a group there is no room for more. */}
              {filtered && (
                <>
                  {!groups && <span className="max-sm:hidden">hidden by your filter</span>}
                  <span className={groups ? "" : "sm:hidden"}>filtered</span>
                </>
              )}
            </Item>
          )}
          <Item className="max-md:hidden" mark={<strong className="font-semibold text-ink">2</strong>}>
            recommendations{groups && "; in a group: actors"}
          </Item>
        </Group>
      )}
    </section>
  );
}

function Group({ children }: { readonly children: React.ReactNode }) {
  return <ul className="flex flex-wrap gap-x-4 max-sm:gap-x-2.5">{children}</ul>;
}

interface ItemProps {
  readonly mark: React.ReactNode;
  readonly children: React.ReactNode;
  readonly className?: string;
}

function Item({ mark, children, className = "" }: ItemProps) {
  return (
    <li className={`inline-flex items-center gap-2 whitespace-nowrap max-sm:gap-1 ${className}`}>
      {mark}
      <span>{children}</span>
    </li>
  );
}
