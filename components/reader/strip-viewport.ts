/** Frames the part of the strip that is in view: the sentences between the top and the bottom of the window. */
export function stripViewport(root: HTMLElement): void {
  const strip = root.querySelector<SVGElement>(".strip svg");
  const frame = strip?.querySelector(".frame");
  const steps = Number(strip?.dataset.steps ?? 0);
  if (!frame || steps === 0) return;
  const paragraphs = [...root.querySelectorAll<HTMLElement>("[data-first]")];
  const sentenceAt = (y: number): number => {
    let below = 0;
    let above = paragraphs.length;
    while (below < above) {
      const middle = (below + above) >> 1;
      const { top } = paragraphs[middle]?.getBoundingClientRect() ?? { top: 0 };
      if (top <= y) below = middle + 1;
      else above = middle;
    }
    const paragraph = paragraphs[below - 1];
    if (!paragraph) return 0;
    const { top, height } = paragraph.getBoundingClientRect();
    const first = Number(paragraph.dataset.first);
    const next = Number(paragraphs[below]?.dataset.first ?? steps);
    return first + (next - first) * Math.min(1, (y - top) / height);
  };
  const from = sentenceAt(0);
  const to = sentenceAt(window.innerHeight);
  frame.setAttribute("y", `${(from / steps) * 100}%`);
  frame.setAttribute("height", `${((to - from) / steps) * 100}%`);
}
