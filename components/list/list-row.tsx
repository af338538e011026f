import { Mark } from "@/components/marks/mark";
import { Highlight } from "@/components/shell/highlight";
import type { Recommendation } from "@/lib/model/corpus";
import { recommendationAddress } from "@/lib/query/address";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { formatDate, stanceWords } from "@/lib/view/words";

interface ListCellProps {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
  readonly terms: readonly string[];
}

/** The columns of the list, which are also what it can be sorted by. */
export const listColumns = [
  { id: "stance", label: "Stance" },
  { id: "actor", label: "Actor and voice" },
  { id: "statement", label: "Statement and first quote" },
  { id: "measure", label: "Measure" },
  { id: "addressees", label: "Addressees" },
  { id: "source", label: "Source" },
] as const;

/** What each column shows of a recommendation. */
export const listCells = {
  stance: ({ recommendation: { stance, voice } }: ListCellProps) => (
    <span className="inline-flex items-center gap-2">
      <Mark stance={stance} reported={voice === "reported"} size={16} />
      {stanceWords[stance]}
    </span>
  ),
  actor: ({ recommendation: { actor, voice, source }, index }: ListCellProps) => {
    const document = index.sources.get(source);
    const reporter = document && (index.actors.get(document.author)?.name ?? document.author);
    return (
      <>
        <a href={`/actors/${actor}`} className="font-semibold hover:underline">
          {index.actors.get(actor)?.name}
        </a>
        <span className="block text-ink2 text-xs leading-[18px]">
          {voice === "own" ? "own" : `reported by ${reporter}`}
        </span>
      </>
    );
  },
  statement: ({ recommendation, index, terms }: ListCellProps) => {
    const { id, statement, quotes, condition, source } = recommendation;
    const [first, ...further] = quotes;
    return (
      <>
        <a
          href={recommendationAddress(id)}
          className="block text-balance font-medium font-serif text-[16.5px] leading-[22px] hover:underline"
        >
          <Highlight text={statement} terms={terms} />
        </a>
        {condition !== undefined && (
          <span className="block text-ink2">
            on the condition: <Highlight text={condition} terms={terms} />
          </span>
        )}
        <q
          lang={index.sources.get(source)?.language}
          className="mt-px block font-serif text-[15px] text-ink2 leading-[21px] [quotes:none]"
        >
          <span className="-indent-[0.42em] block pl-[0.42em]">
            “<Highlight text={first?.exact ?? ""} terms={terms} />”
            {further.length > 0 && (
              <span className="font-sans text-xs">
                {" "}
                and {further.length === 1 ? "one more quote" : `${further.length} more quotes`}
              </span>
            )}
          </span>
        </q>
      </>
    );
  },
  measure: ({ recommendation: { measure }, index, terms }: ListCellProps) => (
    <a href={`/measures/${measure}`} className="hover:underline">
      <Highlight text={index.measures.get(measure)?.label ?? measure} terms={terms} />
    </a>
  ),
  addressees: ({ recommendation: { addressees }, index }: ListCellProps) =>
    addressees.map((id) => index.actors.get(id)?.name ?? id).join(", "),
  source: ({ recommendation: { source }, index }: ListCellProps) => {
    const document = index.sources.get(source);
    return (
      <>
        <a
          href={`/sources/${source}`}
          className="line-clamp-2 font-serif text-[13.5px] italic leading-[18px] hover:underline"
        >
          {document?.title}
        </a>
        <span className="block text-ink2 text-xs leading-[18px]">
          {document && formatDate(document.date)}
        </span>
      </>
    );
  },
} as const;
