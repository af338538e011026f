import type { ReactNode } from "react";
import { Figures, type FiguresProps } from "./figures";
import "./picture-card.css";

interface PictureCardProps {
  readonly id: string;
  readonly title: string;
  /** How to read the picture. */
  readonly note: ReactNode;
  readonly picture: ReactNode;
  readonly figures: FiguresProps;
}

/** One picture of the chooser: what it shows, how it is read, and its figures as a table. */
export function PictureCard({ id, title, note, picture, figures }: PictureCardProps) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-1">
      <h2 id={id} className="font-semibold text-[17px] leading-6">
        {title}
      </h2>
      <p className="max-w-[100ch] text-pretty text-ink2">{note}</p>
      <div className="picture">
        {picture}
        <details>
          <summary className="link inline-block">The same figures as a table</summary>
          <div className="overflow-x-auto pt-2">
            <Figures {...figures} />
          </div>
        </details>
      </div>
    </section>
  );
}
