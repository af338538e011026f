interface EntryLinksProps {
  readonly entries: readonly { readonly id: string; readonly name: string }[];
  /** The folder of their pages. */
  readonly folder: "actors" | "measures" | "sources";
}

/** The way to the page of each of these, one below the other. */
export function EntryLinks({ entries, folder }: EntryLinksProps) {
  return (
    <ul className="grid gap-1">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <a className="link inline-block min-h-6 py-0.5" href={`/${folder}/${id}`}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
