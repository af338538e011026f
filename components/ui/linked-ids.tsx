interface LinkedIdsProps {
  readonly text: string;
  /** Recommendations that there are, by id. */
  readonly ids: ReadonlyMap<string, unknown>;
  readonly toAddress: (id: string) => string;
}

/** What a coder wrote; the ids of recommendations in it are links, as far as there are such recommendations. */
export function LinkedIds({ text, ids, toAddress }: LinkedIdsProps) {
  let place = 0;
  return text.split(/([a-z0-9-]+\/[a-z0-9-]+)/).map((part) => {
    place += part.length;
    return ids.has(part) ? (
      <a key={place} className="link" href={toAddress(part)}>
        {part.slice(part.indexOf("/") + 1)}
      </a>
    ) : (
      part
    );
  });
}
