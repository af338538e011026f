import fc from "fast-check";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { queryParameters } from "@/lib/query/parameters";

/** Parameters of addresses of a corpus: those that mean something, those that mean nothing, and what somebody types. */
export function arbitrarySearch(index: CorpusIndex): fc.Arbitrary<URLSearchParams> {
  const { actors, measures, topics, sources, recommendations } = index.corpus;
  /** Ids and words that mean something somewhere, what every object has, and any characters at all. */
  const word = fc.oneof(
    fc.constantFrom(
      ...[...actors, ...measures, ...topics, ...sources, ...recommendations].map(({ id }) => id),
      ...[
        "for",
        "against",
        "own",
        "reported",
        "measure",
        "topic",
        "actor",
        "source",
        "addressee",
        "stance",
        "1",
        "0",
        "-1",
        "1e9",
      ],
      ...[
        "marks",
        "counts",
        "statements",
        "shared",
        "contested",
        "disagreement",
        "-actors",
        "names",
        "agree",
        "differ",
      ],
      ...[
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "",
        ",",
        ",,",
        "-",
        "--",
        "%",
        "+",
        " ",
        "\u202e",
        "\ud83d",
        "'",
        '"',
      ],
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const value = fc.array(word, { maxLength: 5 }).map((words) => words.join(","));
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...queryParameters) },
    { weight: 1, arbitrary: word },
  );
  const search = fc
    .array(fc.tuple(name, value), { maxLength: 8 })
    .map((pairs) => new URLSearchParams(pairs.map(([key, text]) => [key, text])));
  /** Addresses as somebody types them, of which the percent codes need not be any. */
  const typed = fc.string({ unit: "binary", maxLength: 60 }).map((text) => new URLSearchParams(text));
  return fc.oneof({ weight: 9, arbitrary: search }, { weight: 1, arbitrary: typed });
}
