import { labelOf } from "@/lib/model/vocabulary";
import { busiestMembers } from "@/lib/query/busiest-members";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { countPairs, type PairCount } from "@/lib/query/pairs";
import { compareAddress } from "@/lib/query/parameters";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery, setValues } from "@/lib/query/query";
import type { Relation } from "@/lib/query/relation";
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
      table={
        <table className="figures">
          <caption className="sr-only">Pairs of {kind}s, in counts of measures</caption>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">shared measures</th>
              <th scope="col">agree</th>
              <th scope="col">differ</th>
              <th scope="col">in between</th>
              <th scope="col">only the first</th>
              <th scope="col">only the second</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => {
              const address = compareAddress({ ...query, actors: [pair.a, pair.b] });
              return (
                <tr key={`${pair.a} ${pair.b}`}>
                  <th scope="row">
                    <a className="link" href={address}>
                      {labelOf(pair.a, members)} and {labelOf(pair.b, members)}
                    </a>
                  </th>
                  <td>{pair.comparable}</td>
                  <Count address={address} relation="agree" pair={pair} />
                  <Count address={address} relation="differ" pair={pair} />
                  <Count address={address} relation="partly" pair={pair} />
                  <td>{pair.onlyA}</td>
                  <td>{pair.onlyB}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
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

interface CountProps {
  readonly address: string;
  readonly relation: Extract<Relation, "agree" | "differ" | "partly">;
  readonly pair: PairCount;
}

/** A count, which opens its list. */
function Count({ address, relation, pair }: CountProps) {
  const count = pair[relation];
  return (
    <td>
      {count === 0 ? (
        count
      ) : (
        <a className="hover:underline" href={`${address}#${relation}`}>
          {count}
        </a>
      )}
    </td>
  );
}
