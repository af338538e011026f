import type { Line } from "@/lib/view/summary/line";

/** A line whose pieces with an address are links. */
export function LineText({ line }: { readonly line: Line }) {
  // The pieces of a line have no identity but their place in it.
  const placed = line.map((piece, place) => ({ ...piece, place }));
  return placed.map(({ text, href, place }) =>
    href === undefined ? (
      <bdi key={place}>{text}</bdi>
    ) : (
      <a key={place} className="link" href={href}>
        {text}
      </a>
    ),
  );
}
