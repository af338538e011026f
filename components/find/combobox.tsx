import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { SEARCH_MAX } from "@/lib/query/url";
import { type Choice, ChoiceList, optionId } from "./choice-list";

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is offered for the value; asked for only while the list is open. */
  readonly choices: () => readonly Choice[];
  /** What Enter does where nothing in the list is marked. */
  readonly onEnter?: () => void;
  /** Whether the list is part of the page, and not a panel that opens and closes over it. */
  readonly isInline?: boolean;
  readonly className: string;
  readonly listClassName: string;
}

/** A text field that offers a list: combobox with list autocomplete and manual selection (ARIA Authoring Practices). */
export function Combobox({ value, onChange, choices, onEnter, isInline = false, ...props }: ComboboxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(isInline);
  const [marked, setMarked] = useState(-1);
  // What is typed and found is painted first; the offers follow.
  const latest = useDeferredValue(choices);
  const offered = useMemo(() => (isOpen ? latest() : []), [isOpen, latest]);
  const type = (text: string) => {
    setOpen(true);
    setMarked(-1);
    onChange(text);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed before the page was ready, and so unheard
  useEffect(() => {
    const typed = input.current?.value;
    if (typed === undefined || typed === value) return;
    type(typed);
    // Offers are for who is still there: losing the focus, which closes them, would otherwise have gone unheard.
    if (document.activeElement !== input.current) close();
  }, []);
  useEffect(() => {
    if (!isOpen || isInline) return;
    // Not every press elsewhere takes the focus away: a tap on plain text need not.
    const onPress = ({ target }: PointerEvent) => {
      if (target !== input.current && target instanceof Node && !list.current?.contains(target)) close();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  });
  const close = useCallback(() => {
    setOpen(isInline);
    setMarked(-1);
  }, [isInline]);
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
      if (!isOpen || choices().length === 0) onChange("");
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
        aria-activedescendant={marked in offered ? optionId(id, marked) : undefined}
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
      <ChoiceList
        id={id}
        offered={offered}
        marked={marked}
        label={props.label}
        className={props.listClassName}
        list={list}
        onChosen={close}
      />
    </>
  );
}
