import type { CorpusIndex } from "@/lib/query/corpus-index";

/** The way to the measures before and after one, in the order of the matrix. */
export function Neighbours({ measure, index }: { readonly measure: string; readonly index: CorpusIndex }) {
  const all = [...index.measures.values()];
  const at = all.findIndex(({ id }) => id === measure);
  const places = [
    { word: "Previous", neighbour: all[at - 1] },
    { word: "Next", neighbour: all[at + 1] },
  ];
  return (
    <nav aria-label="Neighbouring measures" className="mt-2 border-rule border-t pt-4">
      <ul className="grid max-w-[964px] gap-x-8 gap-y-3 sm:grid-cols-2">
        {places.map(
          ({ word, neighbour }) =>
            neighbour && (
              <li key={word} className={word === "Next" ? "sm:col-start-2 sm:text-right" : ""}>
                <span className="block text-ink2 text-xs">{word} measure</span>
                <a
                  className="link"
                  href={`/measures/${neighbour.id}`}
                  rel={word === "Next" ? "next" : "prev"}
                >
                  {neighbour.label}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
