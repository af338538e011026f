import { useEffect, useRef, useState } from "react";

interface MenuProps {
  readonly label: React.ReactNode;
  readonly className: string;
  /** What the panel is placed against: the button, unless a class says otherwise. */
  readonly placeClassName?: string;
  readonly panelClassName: string;
  /** What the panel holds; a function where it is much, and made only while the panel is open. */
  readonly children: React.ReactNode | (() => React.ReactNode);
}

/** A button that opens a panel below it. A `<details>`, so that it opens without JavaScript too; closes by Esc and outside. */
export function Menu({ label, className, placeClassName = "relative", panelClassName, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const element = details.current;
    if (!isOpen || !element) return;
    const closeOutside = ({ type, target }: PointerEvent | FocusEvent) => {
      // A press on plain text of the panel gives the focus to what is around the menu, such as <main>: that is not outside.
      const isAround = type === "focusin" && target instanceof Node && target.contains(element);
      if (target instanceof Node && !element.contains(target) && !isAround) element.open = false;
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("pointerdown", closeOutside, { signal });
    document.addEventListener("focusin", closeOutside, { signal });
    document.addEventListener("keydown", closeByKey, { signal, capture: true });
    return () => stop.abort();
  }, [isOpen]);
  return (
    <details
      ref={details}
      className={`group ${placeClassName}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={className}>{label}</summary>
      <div className={`absolute z-30 rounded-[3px] border border-rule bg-paper ${panelClassName}`}>
        {typeof children === "function" ? isOpen && children() : children}
      </div>
    </details>
  );
}
