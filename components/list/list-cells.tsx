import { Fragment, type ReactNode } from "react";
import { Mark } from "@/components/marks/mark";
import { Highlight } from "@/components/ui/highlight";
import type { Recommendation } from "@/lib/model/corpus";
import { labelOf, vocabularyOf } from "@/lib/model/vocabulary";
import { actorName, reporterName } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { FieldId } from "@/lib/query/field";
import { fields, voiceWords } from "@/lib/query/fields";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { formatDate } from "@/lib/view/words/dates";
import { stanceWords } from "@/lib/view/words/words";

export interface ListCellProps {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
  readonly terms: readonly string[];
}

/** What a field shows in a cell of its own, where that is more than its values. */
const cellRenderers: Partial<Record<FieldId, (props: ListCellProps) => ReactNode>> = {
  stance: ({ recommendation: { stance, voice } }) => (
    <span className="inline-flex items-center gap-2">
      <Mark stance={stance} reported={voice === "reported"} size={16} />
      {stanceWords[stance]}
    </span>
  ),
  actor_name: ({ recommendation: { actor }, index }) => (
    <a href={`/actors/${actor}`} className="font-semibold hover:underline">
      <bdi>{index.actors.get(actor)?.name}</bdi>
    </a>
  ),
  voice: Voice,
  statement: ({ recommendation: { id, statement }, terms }) => (
    <a
      href={recommendationAddress(id)}
      dir="auto"
      className="block text-balance font-medium font-serif text-[16.5px] leading-[22px] hover:underline"
    >
      <Highlight text={statement} terms={terms} />
    </a>
  ),
  condition: ({ recommendation: { condition }, terms }) =>
    condition !== undefined && (
      <span dir="auto" className="block">
        <Highlight text={condition} terms={terms} />
      </span>
    ),
  quote: FirstQuote,
  measure_label: ({ recommendation: { measure }, index, terms }) => (
    <a href={`/measures/${measure}`} className="hover:underline">
      <bdi>
        <Highlight text={index.measures.get(measure)?.label ?? measure} terms={terms} />
      </bdi>
    </a>
  ),
  source_title: ({ recommendation: { source }, index }) => (
    <a
      href={`/sources/${source}`}
      lang={index.sources.get(source)?.language}
      dir="auto"
      className="line-clamp-2 font-serif text-[13.5px] italic leading-[18px] hover:underline"
    >
      {index.sources.get(source)?.title}
    </a>
  ),
  source_date: dateOf,
  topic: ({ recommendation: { topics }, index }) => topicNames(topics.slice(0, 1), index),
  topics: ({ recommendation: { topics }, index }) => topicNames(topics, index),
  addressees: ({ recommendation: { addressees }, index }) => actorNames(addressees, index),
  beneficiaries: ({ recommendation: { beneficiaries }, index }) => actorNames(beneficiaries, index),
  horizon: ({ recommendation: { horizon }, index }) =>
    horizon === undefined ? "" : labelOf(horizon, vocabularyOf(index.corpus.meta).horizons),
  permalink: ({ recommendation: { id } }) => (
    <a className="link" href={recommendationAddress(id)}>
      {recommendationAddress(id)}
    </a>
  ),
};

/** What a field shows below another, in the same cell. */
const subLineRenderers: Partial<Record<FieldId, (props: ListCellProps) => ReactNode>> = {
  voice: (props) => (
    <ByLine>
      <Voice {...props} />
    </ByLine>
  ),
  source_date: (props) => <ByLine>{dateOf(props)}</ByLine>,
  condition: ({ recommendation: { condition }, terms }) =>
    condition !== undefined && (
      <span className="condition block text-ink2">
        on the condition:{" "}
        <bdi>
          <Highlight text={condition} terms={terms} />
        </bdi>
      </span>
    ),
  quote: FirstQuote,
};

/** What a cell shows: the first of the fields of its column, and below it the others. */
export function ListCell({ ids, ...props }: ListCellProps & { readonly ids: readonly FieldId[] }) {
  return ids.map((id, at) => {
    const Part = at === 0 ? cellRenderers[id] : subLineRenderers[id];
    return Part ? <Part key={id} {...props} /> : <Values key={id} id={id} {...props} />;
  });
}

const fieldOf = new Map(fields.map((field) => [field.id, field]));

/** The values of a field as exports have them. */
function Values({ id, recommendation, index }: ListCellProps & { readonly id: FieldId }) {
  const values = fieldOf.get(id)?.values(recommendation, index) ?? [];
  return <bdi>{values.join("; ")}</bdi>;
}

function ByLine({ children }: { readonly children: ReactNode }) {
  return <span className="block text-ink2 text-xs leading-[18px]">{children}</span>;
}

function FirstQuote({ recommendation: { quotes, source }, index, terms }: ListCellProps) {
  const [first, ...further] = quotes;
  return (
    <q
      lang={index.sources.get(source)?.language}
      dir="auto"
      className="mt-px block font-serif text-[15px] text-ink2 leading-[21px]"
    >
      <span className="-indent-[0.42em] block pl-[0.42em]">
        “<Highlight text={first?.exact ?? ""} terms={terms} />”
        {further.length > 0 && (
          <span lang="en" className="font-sans text-xs">
            {" "}
            and {further.length === 1 ? "one more quote" : `${further.length} more quotes`}
          </span>
        )}
      </span>
    </q>
  );
}

function Voice({ recommendation, index }: ListCellProps) {
  if (recommendation.voice === "own") return voiceWords.own;
  return (
    <>
      told by <bdi>{reporterName(index, recommendation)}</bdi>
    </>
  );
}

function dateOf({ recommendation: { source }, index }: ListCellProps): string {
  const document = index.sources.get(source);
  return document ? formatDate(document.date) : "";
}

interface NamesProps {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** Names with commas between them, each in its own direction. */
function Names({ ids, nameOf }: NamesProps) {
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ", "}
      <bdi>{nameOf(id)}</bdi>
    </Fragment>
  ));
}

const actorNames = (ids: readonly string[], index: CorpusIndex) => (
  <Names ids={ids} nameOf={(id) => actorName(index, id)} />
);

const topicNames = (ids: readonly string[], { topics }: CorpusIndex) => (
  <Names ids={ids} nameOf={(id) => topics.get(id)?.label ?? id} />
);
