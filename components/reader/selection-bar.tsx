"use client";

import { CopyButton } from "@/components/ui/copy-button";
import { stretchFragment } from "@/lib/view/reader/fragment";
import { plainQuoteYaml, quoteYaml } from "@/lib/view/reader/quote-yaml";
import type { Selected } from "./use-selected-text";

/** Width of the bar, in pixels, so that it can be kept on the page. */
const WIDTH = 292;

/** What can be done with the passage that is selected: take it as YAML, or as a link. */
export function SelectionBar({ selected }: { readonly selected: Selected }) {
  const { exact, start, end, offset, text, left, top, width } = selected;
  const isWhole = text !== undefined && offset !== undefined;
  const { yaml, isUnique } = isWhole
    ? quoteYaml(text, exact, offset)
    : { yaml: plainQuoteYaml(exact), isUnique: true };
  const link = () => `${window.location.href.replace(/[?#].*$/, "")}#${stretchFragment(start, end)}`;
  const place = { left: Math.max(0, Math.min(left - WIDTH / 2, width - WIDTH)), top: top + 8, width: WIDTH };
  return (
    // A press must not take the selection away.
    <div
      role="toolbar"
      aria-label="Selected passage"
      className="selection-bar"
      style={place}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className="flex items-center gap-2">
        <CopyButton className="control grow justify-center" text={yaml}>
          Copy as YAML
        </CopyButton>
        <CopyButton className="control grow justify-center" text={link}>
          Copy link
        </CopyButton>
      </div>
      <p>
        Characters {start}–{end}
        {!isUnique && ". These words stand in many places: select more of them."}
        {!isWhole &&
          ". The page holds no more than excerpts: npm run check says whether the words are unique."}
      </p>
    </div>
  );
}
