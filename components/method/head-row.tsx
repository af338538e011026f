import type { ReactNode } from "react";

/** The row that heads a table of the page on method. */
export function HeadRow({ children }: { readonly children: ReactNode }) {
  return (
    <tr className="border-rule border-b text-left align-bottom [&>th]:py-1.5 [&>th]:pr-3 [&>th]:font-semibold">
      {children}
    </tr>
  );
}
