import type { ReactNode } from "react";

interface PageHeadProps {
  readonly title: string;
  /** What kind of thing the title names, above it. */
  readonly kind?: string;
  readonly children?: ReactNode;
}

/** The head of a page of text. */
export function PageHead({ title, kind, children }: PageHeadProps) {
  return (
    <header className="mb-7">
      {kind !== undefined && <p className="text-ink2">{kind}</p>}
      <h1 className="text-balance font-semibold font-serif text-[29px] leading-[37px] max-sm:text-[25px] max-sm:leading-8">
        {title}
      </h1>
      {children !== undefined && <div className="mt-2 max-w-[68ch] text-[15px] leading-6">{children}</div>}
    </header>
  );
}
