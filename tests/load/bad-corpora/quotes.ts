import { pond } from "../../fixtures/pond";
import type { BadCorpus } from "./bad-corpus";

export const quotes: readonly BadCorpus[] = [
  [
    "aside missing",
    {
      ...pond({
        coding: [
          [
            8,
            7,
            "setAside:",
            "  - { exact: The mayor’s cat swims in it., reason: description }",
            "  - { exact: the water, reason: description }",
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:9:5 quote-missing",
        "The mayor’s cat swims in it.",
        'Not found in seeds/pond-2032.txt: "The mayor’s cat swims in it.".',
        'The nearest passage is at line 5: "The mayor’s dog swims in it.".',
      ],
      [
        "content/sources/pond-2032.yaml:10:5 quote-ambiguous",
        "the water",
        'Found 2 times in seeds/pond-2032.txt: "the water".',
        'Say which one is meant, by its line and column: 5:54 with prefix: "of "; 5:86 with prefix: "in ".',
      ],
    ],
  ],
  [
    "aside quoted",
    {
      ...pond({
        coding: [
          [
            14,
            1,
            "      - { exact: Dogs should stay out of the water; ducks should stay in the water. }",
            "setAside:",
            "  - { exact: stay in the water, reason: description }",
            "  - { exact: The mayor’s dog swims in it., reason: description }",
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:16:5 aside-quoted",
        "stay in the water",
        'Set aside as "description", and quoted as well: "stay in the water".',
        "Remove it from setAside, or remove the quote.",
      ],
    ],
  ],
  [
    "aside quoted one of two",
    {
      ...pond({
        coding: [
          [
            14,
            1,
            "      - { exact: We must keep the pond clean }",
            "setAside:",
            "  - { exact: We must keep the pond, prefix: “, reason: description }",
            '  - { exact: We must keep the pond, prefix: "son. ", reason: description }',
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:17:5 aside-quoted",
        "We must keep the pond",
        'Set aside as "description", and quoted as well: "We must keep the pond".',
        "Remove it from setAside, or remove the quote.",
      ],
    ],
  ],
  [
    "quote ambiguous",
    { ...pond({ coding: [[14, 1, "      - We must keep the pond", "      - the water", "      - o"]] }) },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-ambiguous",
        "We must keep the pond",
        'Found 2 times in seeds/pond-2032.txt: "We must keep the pond".',
        'Say which one is meant, by its line and column: 3:2 with prefix: "“"; 3:49 with prefix: "son. ".',
      ],
      [
        "content/sources/pond-2032.yaml:15:9 quote-ambiguous",
        "the water",
        'Found 2 times in seeds/pond-2032.txt: "the water".',
        'Say which one is meant, by its line and column: 5:54 with prefix: "of "; 5:86 with prefix: "in ".',
      ],
      [
        "content/sources/pond-2032.yaml:16:9 quote-ambiguous",
        "o",
        'Found 12 times in seeds/pond-2032.txt: "o".',
        'Say which one is meant, by its line and column: 1:5 as "old"; 1:9 as "pond" with prefix: "old "; 3:19 as "pond" with prefix: "“We must keep the "; 3:44 as "son"; 3:66 as "pond" with prefix: "son. We must keep the "; and so on for 7 more.',
      ],
    ],
  ],
  [
    "quote ambiguous and not to be settled",
    { ...pond({ seed: `${"duck and ".repeat(60)}duck\n`, coding: [[14, 1, "      - duck"]] }) },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-ambiguous",
        "duck",
        'Found 61 times in seeds/pond-2032.txt: "duck".',
        "Quote more of the sentence.",
      ],
    ],
  ],
  [
    "quote ambiguous in a hundred places",
    { ...pond({ seed: `${"la ".repeat(3000)}\n`, coding: [[14, 1, "      - la"]] }) },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-ambiguous",
        "la",
        'Found 100 times or more in seeds/pond-2032.txt: "la".',
        "Quote more of the sentence.",
      ],
    ],
  ],
  [
    "quote ambiguous settled by both",
    {
      ...pond({
        seed: "duck and goose and duck and goose and duck and goose and duck\n",
        coding: [[14, 1, "      - goose"]],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-ambiguous",
        "goose",
        'Found 3 times in seeds/pond-2032.txt: "goose".',
        'Say which one is meant, by its line and column: 1:10 with suffix: " and duck and goose and duck and"; 1:29 with prefix: "and duck and ", suffix: " and duck and"; 1:48 with prefix: "and duck and goose and duck and ".',
      ],
    ],
  ],
  [
    "quote ambiguous settled by suffix",
    {
      ...pond({
        seed: "Quack. Quack, said the duck.\nQuack.\nThe end.\n",
        coding: [[14, 1, "      - Quack."]],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-ambiguous",
        "Quack.",
        'Found 2 times in seeds/pond-2032.txt: "Quack.".',
        'Say which one is meant, by its line and column: 1:1 with suffix: " Quack,"; 2:1 with prefix: "duck.\\n".',
      ],
    ],
  ],
  [
    "quote ambiguous with context",
    {
      ...pond({
        seed: "Keep out of the water. Come out of the water.\n",
        coding: [[14, 1, '      - { exact: the water, prefix: "of ", suffix: "." }']],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-ambiguous",
        "the water",
        'Found 2 times in seeds/pond-2032.txt: "the water", after "of " and before ".".',
        'Say which one is meant, by its line and column: 1:13 with prefix: "Keep out of "; 1:36 with prefix: "Come out of ".',
      ],
    ],
  ],
  [
    "quote missing",
    {
      ...pond({
        coding: [
          [
            14,
            1,
            "      - Dogs should always stay out of the pond",
            "      - An otter is a mammal that no document here speaks of.",
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-missing",
        "Dogs should always stay out of the pond",
        'Not found in seeds/pond-2032.txt: "Dogs should always stay out of the pond".',
        'The nearest passage is at line 5: "Dogs should stay out of the water; ducks".',
      ],
      [
        "content/sources/pond-2032.yaml:15:9 quote-missing",
        "An otter is a mammal that no document here speaks of.",
        'Not found in seeds/pond-2032.txt: "An otter is a mammal that no document here speaks of.".',
        "Copy the words from the document; nothing in it is near.",
      ],
    ],
  ],
  [
    "quote missing by a curly quote",
    {
      ...pond({
        coding: [
          [
            14,
            1,
            "      - says the keeper's son",
            "      - '\"We must keep the pond\"'",
            '      - "The mayor\\u2019s dog  swims in it."',
            "      - dogs should stay out of the water",
            "      - “We must keep the pond”!",
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-missing",
        "says the keeper's son",
        'Not found in seeds/pond-2032.txt: "says the keeper\'s son".',
        'Line 3 has the same words, but has "’" (U+2019) where the quote has "\'" (U+0027): "says the keeper’s son".',
      ],
      [
        "content/sources/pond-2032.yaml:15:9 quote-missing",
        '"We must keep the pond"',
        'Not found in seeds/pond-2032.txt: ""We must keep the pond"".',
        'Line 3 has the same words, but has "“" (U+201C) where the quote has "\\"" (U+0022): "“We must keep the pond”,".',
      ],
      [
        "content/sources/pond-2032.yaml:17:9 quote-missing",
        "dogs should stay out of the water",
        'Not found in seeds/pond-2032.txt: "dogs should stay out of the water".',
        'Line 5 has the same words, but has "D" (U+0044) where the quote has "d" (U+0064): "Dogs should stay out of the water".',
      ],
      [
        "content/sources/pond-2032.yaml:18:9 quote-missing",
        "“We must keep the pond”!",
        'Not found in seeds/pond-2032.txt: "“We must keep the pond”!".',
        'Line 3 has the same words, but has "," (U+002C) where the quote has "!" (U+0021): "“We must keep the pond”,".',
      ],
    ],
  ],
  [
    "quote missing by half a character",
    {
      ...pond({
        seed: "The old pond\n\n“We must keep the pond”, says the keeper’s son. We must keep the pond clean, he adds.\n\nThe mayor’s dog swims in it. Dogs should stay out of the water; ducks should stay in the water.\n🦆\n",
        coding: [[14, 1, '      - "\\ud83e"']],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-missing",
        "\ud83e",
        'Not found in seeds/pond-2032.txt: "\ud83e".',
        "Copy the words from the document; nothing in it is near.",
      ],
    ],
  ],
  [
    "quote missing by its context",
    {
      ...pond({
        coding: [
          [
            14,
            1,
            '      - { exact: says the keeper’s son, prefix: "quietly " }',
            '      - { exact: stay, prefix: "never " }',
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-missing",
        "says the keeper’s son",
        'Not found in seeds/pond-2032.txt: "says the keeper’s son", after "quietly ".',
        "The exact text is there, but not with this prefix. It stands at line 3 only: leave out the prefix.",
      ],
      [
        "content/sources/pond-2032.yaml:15:9 quote-missing",
        "stay",
        'Not found in seeds/pond-2032.txt: "stay", after "never ".',
        'The exact text is there, but not with this prefix. Say which one is meant, by its line and column: 5:42 with prefix: "Dogs should "; 5:78 with prefix: "ducks should ".',
      ],
    ],
  ],
  [
    "quote repeated",
    { ...pond({ coding: [[15, 0, '      - { exact: Dogs should stay out of the water, suffix: ";" }']] }) },
    [
      [
        "content/sources/pond-2032.yaml:15:9 quote-repeated",
        "Dogs should stay out of the water",
        '"pond-2032/keep" quotes this passage twice: "Dogs should stay out of the water".',
        "Remove one of the two.",
      ],
    ],
  ],
  [
    "aside repeated",
    {
      ...pond({
        coding: [
          [
            15,
            0,
            "setAside:",
            "  - { exact: We must keep the pond, prefix: “, reason: forecast }",
            "  - { exact: “We must keep the pond, reason: description }",
            "  - { exact: We must keep the pond, prefix: “, reason: description }",
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:18:5 quote-repeated",
        "We must keep the pond",
        'This passage is set aside twice: "We must keep the pond".',
        "Remove one of the two, and keep the reason that holds.",
      ],
    ],
  ],
  [
    "sentence open",
    {
      ...pond({
        coding: [
          [7, 1, "coded: { complete: true, on: 2032-03 }"],
          [15, 0, "setAside:", "  - { exact: We must keep the pond, prefix: “, reason: forecast }"],
        ],
      }),
    },
    [
      [
        "seeds/pond-2032.txt:3:49 sentence-open",
        "We must keep the pond clean, he adds.",
        'Holds the marker "must" and is neither quoted nor set aside: "We must keep the pond clean, he adds.".',
        "Quote it in content/sources/pond-2032.yaml, or add it to setAside there, with a reason.",
      ],
    ],
  ],
  [
    "sentence open not for a misquote",
    {
      ...pond({
        coding: [
          [7, 1, "coded: { complete: true, on: 2032-03 }"],
          [14, 1, "      - Dogs should stay out of the pond", "      - We must keep the pond"],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:14:9 quote-missing",
        "Dogs should stay out of the pond",
        'Not found in seeds/pond-2032.txt: "Dogs should stay out of the pond".',
        'The nearest passage is at line 5: "Dogs should stay out of the water".',
      ],
      [
        "content/sources/pond-2032.yaml:15:9 quote-ambiguous",
        "We must keep the pond",
        'Found 2 times in seeds/pond-2032.txt: "We must keep the pond".',
        'Say which one is meant, by its line and column: 3:2 with prefix: "“"; 3:49 with prefix: "son. ".',
      ],
    ],
  ],
];
