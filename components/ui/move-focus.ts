import type { MouseEvent } from "react";

/**
 * Gives the focus to another element, before the control that has it goes away by its own use: else it falls to the page,
 * and the next Tab begins anywhere. Only where a key was pressed: after a tap the focus would call up the keyboard of the
 * screen.
 */
export function moveFocus(event: MouseEvent, to: Element | null | undefined): void {
  if (isByKey(event) && to instanceof HTMLElement) to.focus();
}

/** Browsers report a key as a click without a count; Firefox does so of buttons, and of links as one without a pointer. */
function isByKey({ detail, nativeEvent }: MouseEvent): boolean {
  return detail === 0 || (nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "");
}
