/**
 * Whether a key opens the browser's find: F3, or F with Ctrl or ⌘. Browsers go by the letter where the layout has Latin ones, and
 * by the place of the key where it has not (Cyrillic, Greek, Hebrew).
 */
export function isFindKey({
  key,
  code,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey">): boolean {
  if (key === "F3") return true;
  const isF = /^[a-z]$/i.test(key) ? key.toLowerCase() === "f" : code === "KeyF";
  return isF && (ctrlKey || metaKey);
}
