import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { EntryLinks } from "@/components/layout/entry-links";
import { CopyButton } from "@/components/ui/copy-button";
import { OPENING } from "@/lib/model/chapters";
import { count } from "@/lib/query/count-noun";
import type { ChapterWork, SourceWork, WorkList } from "@/lib/view/todo/work-list";

/** What is left to code: sentences by source and chapter, then actors, measures and cells. */
export function WorkListView({ work }: { readonly work: WorkList }) {
  const { sources, actors, measures, cells } = work;
  return (
    <div className="grid gap-8">
      {sources.map((source) => (
        <SourceSection key={source.source.id} work={source} />
      ))}
      <Names title="Actors without a position" folder="actors" entries={actors} />
      <Names
        title="Measures without a position"
        folder="measures"
        entries={measures.map(({ id, label }) => ({ id, name: label }))}
      />
      {cells.map(({ actor, measures: open }) => (
        <Names
          key={actor.id}
          title={`Not yet read: ${actor.name}`}
          folder="measures"
          entries={open.map(({ id, label }) => ({ id, name: label }))}
        />
      ))}
    </div>
  );
}

function SourceSection({ work: { source, marked, open, chapters } }: { readonly work: SourceWork }) {
  const next = chapters.find((chapter) => chapter.open.length > 0);
  return (
    <section>
      <h2 className="font-semibold text-[17px]">
        <a className="link" href={`/sources/${source.id}`}>
          {source.title}
        </a>
      </h2>
      <p className="text-ink2">
        <code>content/sources/{source.id}.yaml</code>: {open} of {count(marked, "sentence")} with a marker
        left
        {!source.coded.complete && ", not yet coded in full"}
      </p>
      {chapters.map((chapter, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two chapters may have the same heading
        <ChapterSection key={at} chapter={chapter} isOpen={chapter === next} />
      ))}
    </section>
  );
}

interface ChapterSectionProps {
  readonly chapter: ChapterWork;
  /** Whether it is the one to go on with; the others are folded, so that a long document stays short. */
  readonly isOpen: boolean;
}

function ChapterSection({ chapter: { heading, isRead, marked, open }, isOpen }: ChapterSectionProps) {
  const said = (
    <>
      <h3 className="inline font-medium">{heading}</h3>{" "}
      <span className="text-ink2">
        {heading === OPENING && "before the first heading, "}
        {open.length === 0 && isRead ? "coded in full" : `${open.length} of ${marked} left`}
      </span>
    </>
  );
  if (open.length === 0) return <div className="mt-3">{said}</div>;
  return (
    <details className="group mt-3" open={isOpen}>
      <Summary>{said}</Summary>
      <ul className="mt-1">
        {open.map(({ address, text, marker, recommendation, setAside }) => (
          <li
            key={address}
            className="grid items-baseline gap-x-6 gap-y-1 border-line border-t py-2 md:grid-cols-[minmax(0,720px)_auto] md:justify-between"
          >
            <p className="font-serif text-[15px] leading-[22px]">
              <a className="link" href={address}>
                {text}
              </a>{" "}
              <span className="whitespace-nowrap font-sans text-ink2 text-xs">{marker}</span>
            </p>
            <div className="flex flex-wrap gap-2">
              <CopyButton className="control" text={recommendation}>
                Copy as YAML
              </CopyButton>
              <CopyButton className="control" text={setAside}>
                Copy as set aside
              </CopyButton>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Summary({ children }: { readonly children: ReactNode }) {
  return (
    <summary className="min-h-6">
      {children}{" "}
      <ChevronDown size={14} strokeWidth={2} aria-hidden="true" className="inline group-open:rotate-180" />
    </summary>
  );
}

interface NamesProps {
  readonly title: string;
  readonly folder: "actors" | "measures";
  readonly entries: readonly { readonly id: string; readonly name: string }[];
}

function Names({ title, folder, entries }: NamesProps) {
  const said = (
    <>
      <h2 className="inline font-semibold text-[17px]">{title}</h2>{" "}
      <span className="text-ink2">{entries.length === 0 ? "none" : entries.length}</span>
    </>
  );
  if (entries.length === 0) return <div>{said}</div>;
  return (
    <details className="group">
      <Summary>{said}</Summary>
      <EntryLinks entries={entries} folder={folder} />
    </details>
  );
}
