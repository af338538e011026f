import { type RefObject, useEffect } from "react";
import { recommendationOf } from "@/lib/query/page-addresses";
import { idsOf } from "./marks-on-page";

/**
 * A click on a passage, its number or its note chooses it. Where passages overlap, the shortest is chosen first, and the
 * next click goes on to the next. Links keep what they do with other buttons and keys, as to open a page beside.
 */
export function usePassageClicks(
  root: RefObject<HTMLElement | null>,
  chosen: string | undefined,
  isShown: (recommendation: string) => boolean,
  choose: (id: string | undefined) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onClick = (event: MouseEvent) => {
      const hasKey = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (event.button !== 0 || hasKey || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLElement>("a");
      const note = event.target.closest<HTMLElement>(".note[data-passages]");
      const head = link?.matches(".note-head") || (note && !link);
      if (head && note) {
        const [first] = idsOf(note);
        const isOpen = chosen !== undefined && idsOf(note).includes(chosen);
        event.preventDefault();
        choose(isOpen && link ? undefined : isOpen ? chosen : first);
      } else if (link) {
        const asked = link.dataset.passage ?? passageIn(link.getAttribute("href"));
        if (asked === undefined) return;
        event.preventDefault();
        choose(asked);
      } else {
        const piece = event.target.closest<HTMLElement>("[data-passages]");
        if (!piece || document.getSelection()?.isCollapsed === false) return;
        const ids = idsOf(piece).filter((id) => isShown(recommendationOf(id)));
        const next = ids[(chosen === undefined ? -1 : ids.indexOf(chosen)) + 1];
        choose(next ?? (ids.length > 1 ? ids[0] : undefined));
      }
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [root, chosen, isShown, choose]);
}

/** The passage to which a link within the page leads; ids of recommendations hold a slash. */
function passageIn(href: string | null): string | undefined {
  return href?.startsWith("#") && href.includes("/") ? href.slice(1) : undefined;
}
