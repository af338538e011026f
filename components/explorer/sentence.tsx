import { type ReactNode, useState } from "react";
import { moveFocus } from "@/components/ui/move-focus";
import { SiteLink } from "@/components/ui/site-link";
import type { Phrase } from "@/lib/query/describe";

interface SentenceProps {
  readonly phrases: readonly Phrase[];
  /** Where the recommendations that the first value counts can be read, and what a link there is called. */
  readonly list?: { readonly address: string; readonly name: string } | undefined;
}

/** The parts of a sentence have no identity but their place in it. */
type Placed = Phrase & { readonly place: number };

/**
 * A sentence whose values are set in bold; the first of them, the count, is the way to what it counts. Of a long list of values
 * all but the first few are shown at a press.
 */
export function Sentence({ phrases, list }: SentenceProps) {
  const [isWhole, setWhole] = useState(false);
  const placed = phrases.map((phrase, place): Placed => ({ ...phrase, place }));
  const counted = phrases.findIndex(({ strong }) => strong);
  return placed.map((phrase): ReactNode => {
    const { text, aside, rest, place } = phrase;
    if (place === counted && list) {
      return (
        <SiteLink
          key={place}
          href={list.address}
          title={list.name}
          aria-label={`${text}: ${list.name}`}
          className="link"
        >
          <Words {...phrase} />
        </SiteLink>
      );
    }
    const isHidden = rest && !isWhole;
    const isFirstHidden = isHidden && !placed[place - 1]?.rest;
    return (
      <span key={place}>
        {isFirstHidden && (
          <span className="print:hidden noscript:hidden">
            {" "}
            <button
              type="button"
              className="link"
              onClick={(event) => {
                moveFocus(event, event.currentTarget.closest("h1"));
                setWhole(true);
              }}
            >
              and {countRest(placed.slice(place))} more
            </button>
          </span>
        )}
        <span className={isHidden ? "hidden print:inline noscript:inline" : aside && "max-sm:short:hidden"}>
          <Words {...phrase} />
        </span>
      </span>
    );
  });
}

function Words({ text, strong }: Phrase) {
  return strong ? <strong className="font-[650]">{text}</strong> : text;
}

/** How many values are in the part of a list at which these phrases begin. */
function countRest(phrases: readonly Phrase[]): number {
  const end = phrases.findIndex(({ rest }) => !rest);
  return phrases.slice(0, end === -1 ? undefined : end).filter(({ strong }) => strong).length;
}
