import { Fact } from "@/components/layout/facts";
import { Mark } from "@/components/marks/mark";
import { LinkedIds } from "@/components/ui/linked-ids";
import type { ComparedField } from "@/lib/model/reliability/coded-unit";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { kindLabels, kindsOf, outcomeLabels, outcomeOf } from "@/lib/view/method/disagreement-kind";
import {
  disagreementAddress,
  disagreementId,
  type Numbered,
  placeAddress,
} from "@/lib/view/method/disagreement-list";
import { describeReading, type Reading as ReadingOf, type ReadUnit } from "@/lib/view/method/reading";
import { textDirection } from "@/lib/view/words/text-direction";
import { stanceWords } from "@/lib/view/words/words";
import { choicesOf } from "./decision-choice";

interface DisagreementProps {
  readonly entry: Numbered;
  readonly index: CorpusIndex;
}

/** One place on which two readers differed, in a list: the words, both readings, what was decided, and why. */
export function Disagreement({ entry, index }: DisagreementProps) {
  const { disagreement, number } = entry;
  const { quote, adjudication } = disagreement;
  const language = index.sources.get(disagreement.source)?.language ?? "en";
  const linked = (text: string) => (
    <LinkedIds text={text} ids={index.recommendations} toAddress={recommendationAddress} />
  );
  return (
    <li
      id={disagreementId(entry)}
      className="disagreement max-w-[760px] border-line border-t pt-4 pb-[18px] target:shadow-[-16px_0_var(--color-paper),-18px_0_var(--color-accent)] first:border-t-0 first:pt-0"
      data-shown={choicesOf(entry).join(" ")}
    >
      <p className="differ-on text-ink2">
        <a
          className="mr-2 inline-block min-w-6 hover:underline"
          href={disagreementAddress(entry)}
          title="Address of this disagreement"
        >
          {number}
        </a>
        {kindsOf(disagreement)
          .map((kind) => kindLabels[kind])
          .join(", ")}
      </p>
      <p className="mt-0.5 mb-2">
        <q
          className="font-serif text-[16px] oldstyle-nums leading-6"
          lang={language}
          dir={textDirection(language)}
        >
          {quote.exact}
        </q>{" "}
        <a className="link whitespace-nowrap text-xs" href={placeAddress(disagreement)}>
          In context
        </a>
      </p>
      <dl className="grid grid-cols-[108px_minmax(0,1fr)] gap-x-3 gap-y-[3px] max-sm:grid-cols-1 max-sm:gap-y-0 max-sm:[&>dd]:mb-[5px]">
        <Fact label="First reading">
          <Reading {...describeReading(disagreement, "first", index)} />
        </Fact>
        <Fact label="Second reading">
          <Reading {...describeReading(disagreement, "second", index)} />
        </Fact>
        <Fact label="Decision">
          <strong className="font-semibold">{outcomeLabels[outcomeOf(disagreement)]}.</strong>{" "}
          {adjudication && linked(adjudication.why)}
        </Fact>
        {adjudication?.changed !== undefined && (
          <Fact label="Changed">{linked(withNames(adjudication.changed, index))}</Fact>
        )}
      </dl>
    </li>
  );
}

/** What was changed, as a coder noted it, with measures and actors by their names. */
function withNames(text: string, index: CorpusIndex): string {
  // An id that is a part of another one, or of that of a recommendation, is none.
  return text.replace(/(?<![a-z0-9/-])[a-z0-9]+(?:-[a-z0-9]+)*(?![a-z0-9/-])/g, (word) => {
    const name = index.measures.get(word)?.label ?? index.actors.get(word)?.name;
    return name === undefined ? word : `“${name}”`;
  });
}

/** What one reader made of a passage. What differs from the other reading stands out. */
function Reading({ verdict, units, differs }: ReadingOf) {
  if (verdict !== undefined) return verdict;
  return units.map((unit) => (
    <Unit
      key={`${unit.measure} ${unit.actor} ${unit.stance} ${unit.voice} ${unit.topic}`}
      {...unit}
      differs={differs}
    />
  ));
}

interface UnitProps extends ReadUnit {
  readonly differs: readonly ComparedField[];
}

function Unit({ stance, voice, actor, measure, topic, differs }: UnitProps) {
  const value = (field: ComparedField, text: string) =>
    differs.includes(field) ? <strong className="font-semibold">{text}</strong> : text;
  return (
    <span className="read-unit flex gap-[7px] [&>svg]:mt-[3px]">
      <Mark stance={stance} reported={voice === "reported"} size={14} />
      <span>
        {value("stance", stanceWords[stance])}: {value("measure", measure)}. {value("actor", actor)},{" "}
        {value("voice", voice)}
        {differs.includes("topic") && <>; topic {value("topic", topic)}</>}
      </span>
    </span>
  );
}
