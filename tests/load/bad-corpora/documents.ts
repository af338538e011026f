import { river } from "../../fixtures/pond";
import type { BadCorpus } from "./bad-corpus";

const NOUGHTS = "0".repeat(64);

export const documents: readonly BadCorpus[] = [
  [
    "change cut short",
    { ".unfinished-change/journal.json": "{}" },
    [
      [
        ".unfinished-change:1:1 change-unfinished",
        ".unfinished-change",
        ".unfinished-change holds a change of several files that was cut short.",
        "Run npm run check, which completes it.",
      ],
    ],
  ],
  [
    "original missing, changed, and pages beyond the text",
    {
      "seeds/ferry.pdf": "%PDF-1.4 ferry",
      "seeds/stray.pdf": "%PDF-1.4 stray",
      ...river("content/sources/ferry-guild-2030.yaml", [
        7,
        0,
        `original: { file: fery.pdf, sha256: "${NOUGHTS}" }`,
      ]),
      ...river("content/sources/riverside-2031.yaml", [
        7,
        0,
        `original: { file: ferry.pdf, sha256: "${NOUGHTS}", pages: [0, 99999] }`,
      ]),
    },
    [
      [
        "content/sources/ferry-guild-2030.yaml:7:19 original-missing",
        "seeds/fery.pdf",
        "There is no seeds/fery.pdf.",
        'Did you mean "ferry.pdf"?',
      ],
      [
        "content/sources/riverside-2031.yaml:7:38 original-changed",
        NOUGHTS,
        "seeds/ferry.pdf has another SHA-256 than the one stated: a726f9affed5ad969936d285f869b5edd6a8d4f8042cd3d20e739d8d8828b3c3.",
        "Put the original bytes back; or, if the document has a new version, make a source of its own of it with npm run new.",
      ],
      [
        "content/sources/riverside-2031.yaml:7:113 value-invalid",
        "99999",
        "The last page begins at 99999, and the text has 836 code points.",
        'Correct the list, or remove "pages"; quotes are then cited without their page.',
      ],
      [
        "seeds/stray.pdf:1:1 file-unexpected",
        "seeds/stray.pdf",
        "seeds/stray.pdf does not end in .txt, so it would not be read.",
        "Rename or remove it.",
      ],
    ],
  ],
  [
    "file empty",
    { "content/measures.yaml": "", "seeds/ferry-guild-2030.txt": "" },
    [
      [
        "content/measures.yaml:1:1 file-empty",
        "content/measures.yaml",
        "content/measures.yaml is empty.",
        "Fill it, or remove it.",
      ],
      [
        "seeds/ferry-guild-2030.txt:1:1 file-empty",
        "seeds/ferry-guild-2030.txt",
        "seeds/ferry-guild-2030.txt is empty.",
        "Fill it, or remove it.",
      ],
    ],
  ],
  [
    "file empty but for comments",
    { "content/markers.yaml": "---\n", "content/topics.yaml": "# To be written.\n\n" },
    [
      [
        "content/markers.yaml:1:1 file-empty",
        "content/markers.yaml",
        "content/markers.yaml holds no value.",
        "Fill it, or remove it.",
      ],
      [
        "content/topics.yaml:1:1 file-empty",
        "content/topics.yaml",
        "content/topics.yaml holds no value.",
        "Fill it, or remove it.",
      ],
    ],
  ],
  [
    "file missing",
    { "content/actors.yaml": undefined },
    [
      [
        "content/actors.yaml:1:1 file-missing",
        "content/actors.yaml",
        "There is no content/actors.yaml.",
        "Create it; content/README.md says what it holds.",
      ],
    ],
  ],
  [
    "file unexpected",
    {
      "content/marker.yaml": "[]\n",
      "content/sources/.hidden": "May stand here.\n",
      "content/sources/notes.yml": "title: Notes\n",
      "seeds/README.md": "May stand here.\n",
      "seeds/scan.pdf": "%PDF\n",
    },
    [
      [
        "content/marker.yaml:1:1 file-unexpected",
        "content/marker.yaml",
        "content/marker.yaml is not one of the files that are read: corpus.yaml, topics.yaml, groups.yaml, actors.yaml, measures.yaml, markers.yaml, loaded-words.yaml, moved.yaml, changes.yaml.",
        "Did you mean markers.yaml?",
      ],
      [
        "content/sources/notes.yml:1:1 file-unexpected",
        "content/sources/notes.yml",
        "content/sources/notes.yml does not end in .yaml, so it would not be read.",
        "Rename or remove it.",
      ],
      [
        "seeds/scan.pdf:1:1 file-unexpected",
        "seeds/scan.pdf",
        "seeds/scan.pdf does not end in .txt, so it would not be read.",
        "Rename or remove it.",
      ],
    ],
  ],
  [
    "seed changed",
    {
      ...river("seeds/riverside-2031.txt", [
        7,
        1,
        '"Nobody should pay to cross their own town”, we said in spring, and we say it again. 𝓔very child who can swim should be free to swim here from June to August 🏊.',
      ]),
    },
    [
      [
        "content/sources/riverside-2031.yaml:9:9 seed-changed",
        "88ccb982b6fda48ce756c3f9fc239799ddfaa4efcd7fd9190eee177578cd146e",
        "seeds/riverside-2031.txt has another SHA-256 than the one stated: 88736cbe33e2a7c769a89094fa255f8b348bbe4ff495d21cbbb5b5b350f6700d.",
        "Put the original bytes back; or, if the document is meant to be this one, check every quote and state its hash.",
      ],
    ],
  ],
  [
    "seed misnamed",
    {
      "seeds/ferry-guild-203.txt":
        "Notes from the landing stage\nBy the Ferry Guild\n\nWe row, whatever the weather. The night ferry must run again now: the last boat at six leaves half the town on the wrong bank.\n\nBoats need oars, and oars cost money. A small toll would be fair, if children cross free of charge.\n\nA footbridge? Build it, and fewer will need us; build it nevertheless, for a town needs more than one way across.\n\nThe Riverside Forum asks for lamps on the banks. We need the dark to steer by the stars. Leave the banks unlit.\n\nOur guild was founded in 1790 and has needed no lamps since.\n",
      "seeds/ferry-guild-2030.txt": undefined,
    },
    [
      [
        "content/sources/ferry-guild-2030.yaml:1:1 seed-missing",
        "seeds/ferry-guild-2030.txt",
        "There is no seeds/ferry-guild-2030.txt.",
        "There is a seeds/ferry-guild-203.txt without a source: give the two the same name.",
      ],
      [
        "seeds/ferry-guild-203.txt:1:1 seed-orphan",
        "seeds/ferry-guild-203.txt",
        "There is no content/sources/ferry-guild-203.yaml for it.",
        "There is a content/sources/ferry-guild-2030.yaml without a document: give the two the same name.",
      ],
    ],
  ],
  [
    "seed missing",
    { "seeds/ferry-guild-2030.txt": undefined },
    [
      [
        "content/sources/ferry-guild-2030.yaml:1:1 seed-missing",
        "seeds/ferry-guild-2030.txt",
        "There is no seeds/ferry-guild-2030.txt.",
        "Add the document under that name.",
      ],
    ],
  ],
  [
    "seed orphan",
    {
      "seeds/pond-2032.txt":
        "The old pond\n\n“We must keep the pond”, says the keeper’s son. We must keep the pond clean, he adds.\n\nThe mayor’s dog swims in it. Dogs should stay out of the water; ducks should stay in the water.\n",
    },
    [
      [
        "seeds/pond-2032.txt:1:1 seed-orphan",
        "seeds/pond-2032.txt",
        "There is no content/sources/pond-2032.yaml for it.",
        "Add the source, or remove the document.",
      ],
    ],
  ],
];
