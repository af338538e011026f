import type { CSSProperties } from "react";

/** Names a piece of text after the passages that begin in it, for their notes. */
export function passageNames(passages: readonly string[]): CSSProperties | undefined {
  return passages.length === 0 ? undefined : { anchorName: passages.map(nameOf).join(", ") };
}

/** Tells a note the name of its passage, beside which margin-layout.css puts it. */
export function besidePassage(passage: string): CSSProperties {
  return { "--passage": nameOf(passage) } as CSSProperties;
}

/** Ids hold slashes and dots, which a name in a style sheet cannot. */
function nameOf(passage: string): string {
  return `--${passage.replace(/[/.]/g, "_")}`;
}
