import { useEffect } from "react";
import { areKeysOn } from "@/components/ui/key-switch";

/** The name of the key that is a character alone. */
export const FIND_KEY = "find-key";

/** Calls for the search at / and Ctrl+K, unless one is typing or in a dialog. */
export function useFindKeys(find: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (!opensSearch(event) || isTyping(event.target) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      find();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [find]);
}

/** By the place of the key as well, since other layouts have other characters there. */
function opensSearch({ code, key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return code === "KeyK" && !shiftKey;
  return (key === "/" || (code === "Slash" && !shiftKey)) && areKeysOn(FIND_KEY);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"))
  );
}
