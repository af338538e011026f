interface UnreadablePassagesProps {
  readonly texts: readonly string[];
  readonly onRemove: () => void;
}

/** What this browser has kept as a collection and the page cannot read, as it stands. */
export function UnreadablePassages({ texts, onRemove }: UnreadablePassagesProps) {
  return (
    <section aria-label="Unreadable" className="mt-6 border-rule border-t pt-3">
      <p className="text-[15px] leading-6">
        Something was kept here that this page cannot read. It stays until you remove it.{" "}
        <button type="button" className="link" onClick={onRemove}>
          Remove it
        </button>
      </p>
      {texts.map((text) => (
        <pre key={text} className="mt-2 whitespace-pre-wrap wrap-anywhere bg-sunk p-3 text-xs leading-[18px]">
          {text}
        </pre>
      ))}
    </section>
  );
}
