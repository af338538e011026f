import { expect, it } from "vitest";
import { isFindKey } from "@/components/ui/use-browser-find";

const none = { ctrlKey: false, metaKey: false };
const ctrl = { ctrlKey: true, metaKey: false };

it.each([
  ["F3", { key: "F3", code: "F3", ...none }, true],
  ["Ctrl+F", { key: "f", code: "KeyF", ...ctrl }, true],
  ["Command+F", { key: "f", code: "KeyF", ctrlKey: false, metaKey: true }, true],
  ["Ctrl+F with the Caps Lock", { key: "F", code: "KeyF", ...ctrl }, true],
  ["Ctrl and the key of F under a Cyrillic layout", { key: "а", code: "KeyF", ...ctrl }, true],
  ["under a Greek one", { key: "φ", code: "KeyF", ...ctrl }, true],
  ["under a Hebrew one", { key: "כ", code: "KeyF", ...ctrl }, true],
  ["Ctrl+F where F is at another place (Dvorak)", { key: "f", code: "KeyY", ...ctrl }, true],
  ["Ctrl+U, at the place of F (Dvorak)", { key: "u", code: "KeyF", ...ctrl }, false],
  ["F alone", { key: "f", code: "KeyF", ...none }, false],
  ["Ctrl+G", { key: "g", code: "KeyG", ...ctrl }, false],
])("%s", (_, event, expected) => {
  expect(isFindKey(event)).toBe(expected);
});
