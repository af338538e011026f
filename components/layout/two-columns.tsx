import type { ReactNode } from "react";
import { Legend } from "@/components/marks/legend";

interface TwoColumnsProps {
  /** What the aside is about, for screen readers. */
  readonly label: string;
  readonly head: ReactNode;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** A page with facts at its side: beside the text where there is room, else between head and text. */
export function TwoColumns({ label, head, aside, children }: TwoColumnsProps) {
  return (
    <>
      <div className="grid grow content-start gap-x-12 px-(--page-x) pt-8 pb-16 lg:grid-cols-[244px_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2">{head}</div>
        <aside
          aria-label={label}
          className="mb-7 lg:sticky lg:top-6 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mb-0 lg:max-h-[calc(100dvh-84px)] lg:self-start lg:overflow-y-auto lg:overscroll-contain lg:pb-2 print:static print:max-h-none"
        >
          {aside}
        </aside>
        <div className="min-w-0 lg:col-start-2">{children}</div>
      </div>
      <div className="sticky bottom-0 short:static">
        <Legend />
      </div>
    </>
  );
}
