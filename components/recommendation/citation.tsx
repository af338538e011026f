import { CopyButton } from "@/components/ui/copy-button";
import type { CitationFormats } from "@/lib/view/citation/citation-formats";

interface CitationProps {
  readonly formats: CitationFormats;
  /** Of the recommendation, as it stands in the formats. */
  readonly link: string;
}

/** How to cite: one line to read, and two formats for reference managers. */
export function Citation({ formats, link }: CitationProps) {
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <p className="max-w-[62ch] grow basis-60 wrap-anywhere font-serif text-[15px] leading-[22px]">
          {formats.text}
        </p>
        <CopyButton className="control min-w-[120px] justify-center" text={formats.text} link={link}>
          Copy citation
        </CopyButton>
      </div>
      <Format name="BibTeX" text={formats.bibtex} link={link} />
      <Format name="CSL-JSON" text={formats.csl} link={link} />
    </div>
  );
}

interface FormatProps {
  readonly name: string;
  readonly text: string;
  readonly link: string;
}

function Format({ name, text, link }: FormatProps) {
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <details className="min-w-0 grow basis-60">
        <summary className="link inline">{name}</summary>
        <pre className="mt-2 whitespace-pre-wrap wrap-anywhere rounded-[3px] bg-sunk p-3 text-xs leading-[18px]">
          {text}
        </pre>
      </details>
      <CopyButton className="control min-w-[120px] justify-center" text={text} link={link}>
        {`Copy ${name}`}
      </CopyButton>
    </div>
  );
}
