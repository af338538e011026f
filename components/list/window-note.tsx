interface WindowNoteProps {
  readonly rows: number;
  readonly showWhole: () => void;
}

/** Says that a long list comes as one scrolls, and gives the way to have it whole. */
export function WindowNote({ rows, showWhole }: WindowNoteProps) {
  return (
    <p className="scripted py-1.5 text-ink2 print:hidden">
      Rows come onto the page as you scroll; Ctrl+F, or ⌘F, brings all of them before the browser looks.{" "}
      <button type="button" className="link" onClick={showWhole}>
        Put all {rows} rows on the page now
      </button>
    </p>
  );
}
