import type { ReactNode } from "react";

interface DataPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page on the data, below a rule. */
export function DataPart({ title, children }: DataPartProps) {
  return (
    <section className="border-rule border-t pt-4 pb-8">
      <h2 className="mb-3 font-semibold text-[17px]">{title}</h2>
      {children}
    </section>
  );
}
