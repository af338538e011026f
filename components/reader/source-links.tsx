import type { Source } from "@/lib/model/corpus";

/** Where one can go from a document. */
export function SourceLinks({ source: { id, fullText } }: { readonly source: Source }) {
  return (
    <ul className="facts-part facts-links">
      <li>
        <a className="link" href={`/recommendations?source=${id}`}>
          Its recommendations as a list
        </a>
      </li>
      {fullText && (
        <li>
          <a className="link" href={`/seeds/${id}.txt`} download={`${id}.txt`}>
            Download the source text
          </a>
        </li>
      )}
    </ul>
  );
}
