import type { ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page of a recommendation. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className="mt-8 border-rule border-t pt-3">
      <h2 className="mb-3 font-semibold text-[15px]">{title}</h2>
      {children}
    </section>
  );
}
