import { ArrowDown, ArrowUp, X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { attributionOf } from "@/lib/view/citation/attribution";
import { passageText } from "@/lib/view/citation/cite-passage";
import type { CitedPassage } from "@/lib/view/citation/cited-passage";
import {
  type KeptPassages,
  movePassage,
  removePassage,
  replacePassage,
} from "@/lib/view/collection/kept-passages";
import { siteAt } from "@/lib/view/site/base-path";
import { cutBefore } from "@/lib/view/words/cut-text";
import { textDirection } from "@/lib/view/words/text-direction";
import { changeCollection } from "./keep-collection";
import type { CheckedState } from "./use-checked-passages";

interface KeptPassageProps {
  readonly passage: CitedPassage;
  readonly note: string | undefined;
  readonly state: CheckedState | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: (change: (kept: KeptPassages) => KeptPassages) => void;
}

/** One passage of the collection with its citation, and the buttons that move and remove it. */
export function KeptPassage({ passage, note, state, isFirst, isLast, onRemove }: KeptPassageProps) {
  const { id, kind, text, language } = passage;
  // A name for the buttons that is short enough to be heard.
  const name = text.length > 60 ? `${text.slice(0, cutBefore(text, 60))} …` : text;
  const move = (by: number) => {
    const button = document.activeElement;
    changeCollection((kept) => movePassage(kept, id, by));
    // An element that is moved in the page loses the focus.
    requestAnimationFrame(() => button instanceof HTMLElement && button.focus());
  };
  return (
    <li className="flex items-start gap-4 border-line border-t py-4">
      <div className="min-w-0 grow">
        {kind === "quote" ? (
          <blockquote
            lang={language}
            dir={textDirection(language)}
            className="hanging-quote max-w-[62ch] whitespace-pre-line text-[16.5px] leading-[25px]"
          >
            {passageText(passage)}
          </blockquote>
        ) : (
          <p dir="auto" className="max-w-[62ch] text-[15px] leading-[23px]">
            {passageText(passage)}
          </p>
        )}
        <p className="mt-1 max-w-[76ch] text-ink2">
          {attributionOf(passage, siteAt(window.location.origin)).map((part) =>
            part.kind === "link" ? (
              <a key={part.kind} className="link" href={part.text}>
                {kind === "quote" ? "In context" : "Open the recommendation"}
              </a>
            ) : part.kind === "title" ? (
              <cite key={part.kind}>{part.text}</cite>
            ) : (
              part.text
            ),
          )}
        </p>
        {note !== undefined && <p className="mt-1 max-w-[76ch] font-medium">{note}</p>}
        {(state?.state === "moved" || state?.state === "changed") && (
          <button
            type="button"
            className="link"
            onClick={() => changeCollection((kept) => replacePassage(kept, id, state.now))}
          >
            Take what stands there now
          </button>
        )}
      </div>
      <p className="flex shrink-0 gap-1">
        <IconButton name={`Move up: ${name}`} onClick={isFirst ? undefined : () => move(-1)}>
          <ArrowUp size={15} aria-hidden="true" />
        </IconButton>
        <IconButton name={`Move down: ${name}`} onClick={isLast ? undefined : () => move(1)}>
          <ArrowDown size={15} aria-hidden="true" />
        </IconButton>
        <IconButton name={`Remove: ${name}`} onClick={() => onRemove((kept) => removePassage(kept, id))}>
          <X size={15} aria-hidden="true" />
        </IconButton>
      </p>
    </li>
  );
}
