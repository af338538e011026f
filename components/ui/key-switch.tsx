import { type ReactNode, useEffect, useState } from "react";
import { readStored, store } from "./stored";

/** What was chosen on this page holds where the browser remembers nothing, too. */
const chosen = new Map<string, boolean>();

/** Whether the keys of this name do what they are for: unless the reader has switched them off. */
export function areKeysOn(name: string): boolean {
  return chosen.get(name) ?? readStored(name) !== "off";
}

interface KeySwitchProps {
  /** Under which the browser remembers it. */
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Switches keys off that are a character alone, which can be met by accident, as in dictation (WCAG 2.1.4). */
export function KeySwitch({ name, className = "", children }: KeySwitchProps) {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(areKeysOn(name)), [name]);
  return (
    <label className={`flex items-center gap-2 ${className}`}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setOn(target.checked);
          chosen.set(name, target.checked);
          store(name, target.checked ? null : "off");
        }}
        className="size-[13px] accent-(--color-accent)"
      />
      <span>{children}</span>
    </label>
  );
}
