import type { LoadLines } from "@/lib/view/package/load-lines";

/** Lines to copy that load the data in the programs that people use. */
export function LoadExamples({ examples }: { readonly examples: readonly LoadLines[] }) {
  return (
    <dl className="grid gap-x-4 gap-y-3 sm:grid-cols-[150px_1fr]">
      {examples.map(({ tool, lines }) => (
        <div key={tool} className="contents">
          <dt className="font-semibold">{tool}</dt>
          <dd className="min-w-0">
            <pre className="whitespace-pre-wrap wrap-anywhere bg-sunk px-3 py-2 text-[13px] leading-5">
              {lines}
            </pre>
          </dd>
        </div>
      ))}
    </dl>
  );
}
