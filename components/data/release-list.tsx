import { Section } from "@/components/layout/section";
import type { Release } from "@/lib/model/list-schemas";
import { releaseAnchor } from "@/lib/view/site/release-address";
import { formatDate } from "@/lib/view/words/dates";

/** The published versions of the data with what changed. */
export function ReleaseList({ releases }: { readonly releases: readonly Release[] }) {
  if (releases.length === 0) return <p>No version of this data has been published yet.</p>;
  return releases.map(({ version, codebook, date, summary, changes }) => (
    <Section key={version} id={releaseAnchor(version)} title={`Version ${version}`}>
      <p className="mb-3 text-ink2">
        {formatDate(date)}, codebook {codebook}
      </p>
      <p className="max-w-[72ch] text-[15px] leading-6">{summary}</p>
      <ul className="mt-2 max-w-[72ch] list-disc pl-5 text-[15px] leading-6">
        {changes.map((change) => (
          <li key={change} className="mt-1">
            {change}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
