import type { ReactNode } from "react";

interface IconButtonProps {
  readonly name: string;
  readonly pressed?: boolean;
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A small button with a picture. Where there is nothing to do it says so, and keeps the focus that it may have. */
export function IconButton({ name, pressed, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      title={name}
      aria-pressed={pressed}
      aria-disabled={!onClick}
      onClick={onClick}
      className={`flex size-6 shrink-0 items-center justify-center rounded-[3px] not-aria-disabled:hover:bg-sunk aria-disabled:cursor-default aria-disabled:text-line2 ${
        pressed === true ? "bg-tint text-accent" : ""
      }`}
    >
      {children}
      <span className="sr-only">{name}</span>
    </button>
  );
}
