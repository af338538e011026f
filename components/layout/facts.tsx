import type { ReactNode } from "react";

/** What there is to know at a glance, as labels and values. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="grid grid-cols-[92px_minmax(0,1fr)] gap-x-1 gap-y-1">{children}</dl>;
}

/** One label with its value. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink2">{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
