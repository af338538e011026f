import { labelOf } from "@/lib/model/vocabulary";
import { busiestMembers } from "@/lib/query/busiest-members";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { countPairs } from "@/lib/query/pairs";
import { compareAddress } from "@/lib/query/parameters";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { AgreementPicture } from "./agreement-picture";
import { DRAWN_MAX, sayDrawn } from "./drawn-members";
import { PictureCard } from "./picture-card";
import "./tally.css";

interface AgreementChoiceProps {
  readonly index: CorpusIndex;
  readonly kind: "actor" | "source";
}

/** Who agrees with whom, of the actors or of the sources. */
export function AgreementChoice({ index, kind }: AgreementChoiceProps) {
  const query = { ...defaultQuery, cols: kind };
  const heard = busiestMembers(index, kind, DRAWN_MAX);
  const { members } = heard;
  const drawn = setValues(
    query,
    kind,
    members.map(({ id }) => id),
  );
  const pairs = countPairs(pivot(index, drawn, runQuery(index, drawn)));
  const all = (members.length * (members.length - 1)) / 2;
  return (
    <PictureCard
      id={`agreement-${kind}`}
      title={kind === "actor" ? "Who agrees with whom" : "Which sources agree"}
      note={
        <>
          In each square, on how many measures two {kind}s <Key relation="agree" /> and on how many they{" "}
          <Key relation="differ" />; 0 0 is neither full agreement nor disagreement.{" "}
          {pairs.length === all
            ? `All ${all} pairs share a measure.`
            : `${pairs.length} of ${all} pairs share a measure; of the others nothing can be said.`}
          {sayDrawn(heard, `${kind}s`)}
        </>
      }
      picture={<AgreementPicture kind={kind} members={members} pairs={pairs} />}
      figures={{
        caption: `Pairs of ${kind}s, in counts of measures`,
        labels: [
          "Pair",
          "shared measures",
          "agree",
          "differ",
          "in between",
          "only the first",
          "only the second",
        ],
        rows: pairs.map(({ a, b, comparable, onlyA, onlyB, ...counts }) => {
          const address = compareAddress({ ...query, actors: [a, b] });
          return {
            id: `${a} ${b}`,
            name: (
              <a className="link" href={address}>
                {labelOf(a, members)} and {labelOf(b, members)}
              </a>
            ),
            cells: [
              comparable,
              ...(["agree", "differ", "partly"] as const).map((relation) =>
                counts[relation] === 0 ? (
                  0
                ) : (
                  // A count opens its list.
                  <a key={relation} className="hover:underline" href={`${address}#${relation}`}>
                    {counts[relation]}
                  </a>
                ),
              ),
              onlyA,
              onlyB,
            ],
          };
        }),
      }}
    />
  );
}

/** A word of the note with the square that stands for it. */
function Key({ relation }: { readonly relation: "agree" | "differ" }) {
  return (
    <strong className="font-semibold text-ink">
      <span className={`unit unit-${relation} mr-[5px] inline-block h-3 align-[-1px]`} />
      {relation}
    </strong>
  );
}
