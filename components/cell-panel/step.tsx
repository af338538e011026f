import type { ReactNode } from "react";

interface StepProps {
  readonly onClick: (() => void) | undefined;
  /** Its name, where it shows an arrow alone. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A step from the open cell to another; none where there is none to go to. */
export function Step({ onClick, name, children }: StepProps) {
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      disabled={!onClick}
      onClick={onClick}
      className="inline-flex items-center gap-1.5 font-medium enabled:hover:text-accent disabled:cursor-default disabled:text-faint"
    >
      {children}
    </button>
  );
}
