import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { parseSearch } from "@/lib/query/search";
import { SEARCH_MAX } from "@/lib/query/url";
import type { Offer } from "@/lib/view/find/offers";
import { OfferLink, type Way } from "./offer-link";

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is offered for the value; asked for only while the list is open. */
  readonly offers: () => readonly Offer[];
  readonly wayOf: (offer: Offer) => Way;
  /** What Enter does where nothing in the list is marked. */
  readonly onEnter?: () => void;
  /** Whether the list is part of the page, and not a panel that opens and closes over it. */
  readonly isInline?: boolean;
  readonly className: string;
  readonly listClassName: string;
}

/** A text field that offers a list: combobox with list autocomplete and manual selection (ARIA Authoring Practices). */
export function Combobox({
  value,
  onChange,
  offers,
  wayOf,
  onEnter,
  isInline = false,
  ...props
}: ComboboxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(isInline);
  const [marked, setMarked] = useState(-1);
  // What is typed and found is painted first; the offers follow.
  const latest = useDeferredValue(offers);
  const terms = parseSearch(useDeferredValue(value));
  const offered = useMemo(() => (isOpen ? latest() : []), [isOpen, latest]);
  const idOf = (at: number) => `${id}-${at}`;
  const type = (text: string) => {
    setOpen(true);
    setMarked(-1);
    onChange(text);
  };
  // What was typed before the page was ready has gone unheard.
  const hearTyped = useEffectEvent(() => {
    const typed = input.current?.value;
    if (typed === undefined || typed === value) return;
    type(typed);
    // Offers are for who is still there: losing the focus, which closes them, would otherwise have gone unheard.
    if (document.activeElement !== input.current) close();
  });
  useEffect(() => hearTyped(), []);
  useEffect(() => {
    if (!isOpen || isInline) return;
    // Not every press elsewhere takes the focus away: a tap on plain text need not.
    const onPress = ({ target }: PointerEvent) => {
      if (target !== input.current && target instanceof Node && !list.current?.contains(target)) close();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  });
  const close = () => {
    setOpen(isInline);
    setMarked(-1);
  };
  const mark = (at: number) => {
    setMarked(at);
    list.current?.querySelectorAll("[role=option]")[at]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While a character is being composed, the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      // The text field itself is one of the places in the circle.
      const places = offered.length + 1;
      mark(((marked + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = list.current?.querySelectorAll<HTMLElement>("[role=option]")[marked];
      if (option) option.click();
      else onEnter?.();
      close();
    } else if (event.key === "Escape" && !isInline && (isOpen || value !== "")) {
      event.preventDefault();
      // First it takes the offers away, then the text; where nothing is offered, the text at once.
      if (!isOpen || offers().length === 0) onChange("");
      close();
    }
  };
  return (
    <>
      <input
        ref={input}
        // No search field: by ARIA in HTML that cannot be a combobox.
        type="text"
        role="combobox"
        data-find
        aria-label={props.label}
        aria-expanded={offered.length > 0}
        aria-controls={offered.length > 0 ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={marked in offered ? idOf(marked) : undefined}
        autoComplete="off"
        enterKeyHint="search"
        spellCheck={false}
        value={value}
        maxLength={SEARCH_MAX}
        placeholder={props.placeholder}
        onChange={(event) => type(event.target.value)}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
        className={props.className}
      />
      {offered.length > 0 && (
        // A press in the list must not take the focus from the text field, which would close the list before the click.
        <div
          ref={list}
          id={id}
          role="listbox"
          aria-label={`${props.label}: what is offered`}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={close}
          onKeyDown={() => undefined}
          className={props.listClassName}
        >
          {toGroups(offered).map(({ name, members }) => (
            <fieldset key={name} aria-label={name} className="border-line border-b py-1 last:border-b-0">
              <p aria-hidden="true" className="px-3 pt-1 text-ink2 text-xs">
                {name}
              </p>
              {members.map(({ offer, at }) => (
                <OfferLink
                  key={idOf(at)}
                  id={idOf(at)}
                  isMarked={at === marked}
                  offer={offer}
                  terms={terms}
                  way={wayOf(offer)}
                />
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </>
  );
}

/** The headings of offers, in their order. */
const groups = {
  name: "Names",
  passage: "Passages",
  search: "Nothing has this in its name or text",
} as const;

/** Offers of one kind together, with the place of each in the whole list. */
function toGroups(offers: readonly Offer[]) {
  return (Object.keys(groups) as readonly Offer["kind"][])
    .map((kind) => ({
      name: groups[kind],
      members: offers.map((offer, at) => ({ offer, at })).filter(({ offer }) => offer.kind === kind),
    }))
    .filter(({ members }) => members.length > 0);
}
