import { Mark } from "./mark";
import "./absence.css";

/** What the marks mean: always in view. `filtered` adds the word for cells that only the filter empties. */
export function Legend({ filtered = false }: { readonly filtered?: boolean }) {
  return (
    <section
      aria-label="Legend"
      className="legend flex flex-wrap gap-x-5 border-rule border-t bg-paper px-(--page-x) py-2 text-ink2 max-sm:gap-x-2.5 max-sm:text-[11px] text-xs leading-[18px]"
    >
      {/* Lines break between the groups first, so that no word stands alone on the last one. */}
      <Group>
        <Item mark={<Mark stance="for" size={14} />}>for</Item>
        <Item mark={<Mark stance="conditional" size={14} />}>conditional</Item>
        <Item mark={<Mark stance="against" size={14} />}>against</Item>
        <Item mark={<Mark stance="neutral" size={14} />}>neutral</Item>
      </Group>
      <Group>
        <Item mark={<Mark stance="mixed" size={14} />}>
          mixed<span className="max-sm:hidden">, for and against</span>
        </Item>
        <Item
          className="border-line2 min-[1400px]:border-l min-[1400px]:pl-5"
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
          outlined: <span className="max-sm:hidden">only </span>reported
          <span className="max-sm:hidden"> by others</span>
        </Item>
        <Item
          className="border-line2 min-[1400px]:border-l min-[1400px]:pl-5"
          mark={<span className="silent" />}
        >
          silent
        </Item>
      </Group>
      <Group>
        <Item mark={<span className="not-yet-read" />}>
          not yet read<span className="max-sm:hidden"> in full</span>
        </Item>
        <Item mark={<span className="not-on-file" />}>not on file</Item>
        {filtered && (
          <Item mark={<strong className="font-semibold text-ink">blank</strong>}>
            <span className="max-sm:hidden">hidden by the filter</span>
            <span className="sm:hidden">filtered</span>
          </Item>
        )}
        <Item className="max-sm:hidden" mark={<strong className="font-semibold text-ink">2</strong>}>
          recommendations
        </Item>
      </Group>
    </section>
  );
}

function Group({ children }: { readonly children: React.ReactNode }) {
  return <ul className="flex flex-wrap gap-x-5 max-sm:gap-x-2.5">{children}</ul>;
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
