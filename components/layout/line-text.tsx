import type { Line } from "@/lib/view/summary/line";

/** A line whose pieces with an address are links. */
export function LineText({ line }: { readonly line: Line }) {
  let key = 0;
  return line.map(({ text, href }) => {
    key += text.length;
    return href === undefined ? (
      <bdi key={key}>{text}</bdi>
    ) : (
      <a key={key} className="link" href={href}>
        {text}
      </a>
    );
  });
}
