import { river } from "../../fixtures/pond";
import type { BadCorpus } from "./bad-corpus";

export const yaml: readonly BadCorpus[] = [
  [
    "yaml alias",
    {
      ...river("content/corpus.yaml", [1, 2, "title: &river A river for everyone", "subtitle: *river"]),
      ...river("content/topics.yaml", [8, 1, "  definition: *Ferries* and bridges."]),
    },
    [
      [
        "content/corpus.yaml:1:8 yaml-alias",
        "&river",
        'A text cannot begin with an ampersand; "&river" is an anchor.',
        'Put quotation marks around the text: "&river A river for everyone". If it is none, write the value out.',
      ],
      [
        "content/corpus.yaml:2:11 yaml-alias",
        "*river",
        'A text cannot begin with an asterisk; "*river" is an alias.',
        'Put quotation marks around the text: "*river". If it is none, write the value out.',
      ],
      [
        "content/topics.yaml:8:15 yaml-alias",
        "*Ferries*",
        'A text cannot begin with an asterisk; "*Ferries*" is an alias.',
        'Put quotation marks around the text: "*Ferries* and bridges.". If it is none, write the value out.',
      ],
    ],
  ],
  [
    "yaml alias bomb",
    {
      "content/corpus.yaml":
        "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n",
    },
    [
      [
        "content/corpus.yaml:1:4 yaml-alias",
        "&a",
        'A text cannot begin with an ampersand; "&a" is an anchor.',
        'Put quotation marks around the text: "&a [lol, lol, lol, lol, lol, lol, lol, lol, lol]". If it is none, write the value out.',
      ],
      [
        "content/corpus.yaml:2:4 yaml-alias",
        "&b",
        'A text cannot begin with an ampersand; "&b" is an anchor.',
        'Put quotation marks around the text: "&b [*a, *a, *a, *a, *a, *a, *a, *a, *a]". If it is none, write the value out.',
      ],
      [
        "content/corpus.yaml:2:8 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:2:12 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:2:16 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:2:20 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:2:24 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:2:28 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:2:32 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:2:36 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:2:40 yaml-alias",
        "*a",
        'A text cannot begin with an asterisk; "*a" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:4 yaml-alias",
        "&c",
        'A text cannot begin with an ampersand; "&c" is an anchor.',
        'Put quotation marks around the text: "&c [*b, *b, *b, *b, *b, *b, *b, *b, *b]". If it is none, write the value out.',
      ],
      [
        "content/corpus.yaml:3:8 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:12 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:16 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:20 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:24 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:28 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:32 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:36 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
      [
        "content/corpus.yaml:3:40 yaml-alias",
        "*b",
        'A text cannot begin with an asterisk; "*b" is an alias.',
        "Put quotation marks around the whole text. If it is none, write the value out.",
      ],
    ],
  ],
  [
    "yaml duplicate key",
    {
      ...river("content/corpus.yaml", [9, 0, "title: Another river"]),
      ...river("content/sources/ferry-guild-2030.yaml", [17, 0, "    stance: against"]),
    },
    [
      [
        "content/corpus.yaml:9:1 yaml-duplicate-key",
        "title",
        'The key "title" is already used at line 1.',
        "Keep one of the two.",
      ],
      [
        "content/sources/ferry-guild-2030.yaml:17:5 yaml-duplicate-key",
        "stance",
        'The key "stance" is already used at line 13.',
        "Keep one of the two.",
      ],
    ],
  ],
  [
    "yaml exclamation mark",
    { ...river("content/topics.yaml", [8, 1, "  definition: !Ferries and bridges."]) },
    [
      [
        "content/topics.yaml:8:15 yaml-syntax",
        "definition: !Ferries and bridges.",
        "A text cannot begin with an exclamation mark: definition: !Ferries and bridges.",
        'Put quotation marks around the text: "!Ferries and bridges.".',
      ],
    ],
  ],
  [
    "yaml nested too deeply",
    {
      "content/topics.yaml":
        "- id: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
    },
    [
      [
        "content/topics.yaml:1:57 yaml-syntax",
        "[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        'Values are nested too deeply here: "[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"',
        "Close what stands open before it.",
      ],
    ],
  ],
  [
    "yaml tab",
    {
      ...river("content/corpus.yaml", [4, 1, "\tlicence: CC0 1.0"]),
      ...river("content/topics.yaml", [6, 1, "\tlabel: Getting across"]),
    },
    [
      [
        "content/corpus.yaml:4:1 yaml-tab",
        "licence: CC0 1.0",
        "A tab stands at the beginning of the line: licence: CC0 1.0",
        "Use spaces.",
      ],
      [
        "content/topics.yaml:6:1 yaml-tab",
        "label: Getting across",
        "A tab stands at the beginning of the line: label: Getting across",
        "Use spaces.",
      ],
    ],
  ],
];
