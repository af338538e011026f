import type { MouseEvent } from "react";

/**
 * Gives the focus to another element, before the control that has it goes away by its own use: else it falls to the page,
 * and the next Tab begins anywhere. Only where a key was pressed, which the browser reports as a click without a count:
 * after a tap the focus would call up the keyboard of the screen.
 */
export function moveFocus(event: MouseEvent, to: Element | null | undefined): void {
  if (event.detail === 0 && to instanceof HTMLElement) to.focus();
}
