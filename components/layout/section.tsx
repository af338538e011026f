import type { ReactNode } from "react";

interface SectionProps {
  /** What its address ends in. */
  readonly id?: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page, below a rule. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} className="scroll-mt-4 border-rule border-t pt-4 pb-8">
      <h2 className="mb-3 font-semibold text-[17px]">{title}</h2>
      {children}
    </section>
  );
}
