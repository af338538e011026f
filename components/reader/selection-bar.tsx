import { CopyButton } from "@/components/ui/copy-button";
import {
  plainSelector,
  proposeId,
  quoteYaml,
  recommendationYaml,
  selectorOf,
  setAsideYaml,
  wholeWords,
} from "@/lib/view/reader/entry-yaml";
import { stretchFragment } from "@/lib/view/reader/fragment";
import type { Selected } from "./use-selected-text";

/** Width of the bar where there is room for it, in pixels, and what stays free beside it. */
const WIDTH = 372;
const MARGIN = 16;

interface SelectionBarProps {
  readonly selected: Selected;
  readonly source: string;
  /** Ids that recommendations of the source have already. */
  readonly taken: readonly string[];
}

/** What can be done with the passage that is selected: take it as an entry in YAML, as a line of it, or as a link. */
export function SelectionBar({ selected, source, taken }: SelectionBarProps) {
  const { exact, start, end, offset, text, left, top, width } = selected;
  const isWhole = text !== undefined && offset !== undefined;
  const passage = isWhole ? wholeWords(text, { exact, offset }) : { exact, offset: 0 };
  const selector = isWhole ? selectorOf(text, passage) : plainSelector(exact);
  const link = () => `${window.location.href.replace(/[?#].*$/, "")}#${stretchFragment(start, end)}`;
  const fitting = Math.min(WIDTH, width - 2 * MARGIN);
  const place = {
    left: Math.max(MARGIN, Math.min(left - fitting / 2, width - fitting - MARGIN)),
    top: top + 8,
    width: fitting,
  };
  const entry = () => recommendationYaml(proposeId(source, passage.exact, start, taken), selector);
  const copies = [
    ["Copy as YAML", entry],
    ["Copy as set aside", () => setAsideYaml(selector)],
    ["Copy quote", () => quoteYaml(selector)],
    ["Copy link", link],
  ] as const;
  return (
    // A press must not take the selection away.
    <div
      role="toolbar"
      aria-label="Selected passage"
      className="absolute z-15 grid gap-1 rounded-[3px] border border-rule bg-paper p-2 print:hidden"
      style={place}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className="grid grid-cols-2 gap-2">
        {copies.map(([label, copied]) => (
          <CopyButton key={label} className="control justify-center" text={copied}>
            {label}
          </CopyButton>
        ))}
      </div>
      <p className="text-ink2 text-xs leading-[18px]">
        Characters {start}–{end}
        {passage.exact !== exact && ". As YAML with the rest of the words that the selection cuts."}
        {!selector.isUnique && ". These words stand in many places: select more of them."}
        {!isWhole &&
          ". The page holds no more than excerpts: npm run check says whether the words are unique."}
      </p>
    </div>
  );
}
