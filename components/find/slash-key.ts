import { readStored, store } from "@/components/ui/stored";

/** Under what name the browser remembers that a reader has switched the key off. */
const STORED = "find-key";

/** Whether the key / opens the search. A key alone can be met by accident, as in dictation: it can be switched off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  return readStored(STORED) !== "off";
}

/** Switches the key on or off, for as long as the browser remembers. */
export function switchSlash(isOn: boolean): void {
  store(STORED, isOn ? null : "off");
}
