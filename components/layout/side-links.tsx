import type { ReactNode } from "react";

interface SideLinksProps {
  readonly label: string;
  readonly links: readonly {
    readonly href: string;
    readonly text: string;
    /** What stands beside it, such as a number. */
    readonly note?: ReactNode;
  }[];
  /** The address of the page that they stand on, where it is among them. */
  readonly here?: string;
  readonly className?: string;
}

/** Links at the side of a page, to its parts or to others of its kind. */
export function SideLinks({ label, links, here, className }: SideLinksProps) {
  return (
    <nav aria-label={label} className={className}>
      <ul>
        {links.map(({ href, text, note }) => (
          <li key={href} className="flex break-inside-avoid justify-between gap-3 *:py-0.5">
            {href === here ? (
              <strong aria-current="page" className="font-semibold text-ink">
                <bdi>{text}</bdi>
              </strong>
            ) : (
              <a className="min-h-6 hover:underline" href={href}>
                <bdi>{text}</bdi>
              </a>
            )}
            {note !== undefined && <span className="shrink-0 text-ink2">{note}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
