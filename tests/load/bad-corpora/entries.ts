import { pond, river } from "../../fixtures/pond";
import type { BadCorpus } from "./bad-corpus";

export const entries: readonly BadCorpus[] = [
  [
    "condition missing",
    { ...pond({ coding: [[11, 1, "    stance: conditional"]] }) },
    [
      [
        "content/sources/pond-2032.yaml:11:13 condition-missing",
        "conditional",
        '"pond-2032/keep" is conditional and states no condition.',
        'Add "condition" with the condition that the source states, or change the stance.',
      ],
    ],
  ],
  [
    "condition unexpected",
    { ...pond({ coding: [[10, 0, "    condition: no ducks are disturbed"]] }) },
    [
      [
        "content/sources/pond-2032.yaml:10:16 condition-unexpected",
        "no ducks are disturbed",
        '"pond-2032/keep" states a condition, and its stance is "for".',
        "Remove the condition, or make the stance conditional.",
      ],
    ],
  ],
  [
    "id climbs out",
    {
      ...pond({
        coding: [
          [2, 1, "author: ../../etc/passwd"],
          [
            9,
            1,
            "  - id: ../keep",
            "    measure: allow-swimming",
            "    stance: for",
            "    statement: Dogs should stay out of the water.",
            "    quotes:",
            "      - Dogs should stay out of the water",
            "  - id: pond-2032/../../keep",
          ],
        ],
      }),
      "content/sources/..%2fevil.yaml":
        "title: The old pond\nauthor: ferry-guild\ndate: 2032-02\nkind: testimony\nlanguage: en\nsha256: 19b979ba2fe2815346628bc2220ff28d5349d166be4e1651a211bb9e314eb0d4\ncoded: { complete: false, on: 2032-03 }\nrecommendations:\n  - id: pond-2032/keep\n    measure: allow-swimming\n    stance: for\n    statement: Dogs should stay out of the water.\n    quotes:\n      - Dogs should stay out of the water\n",
      "seeds/..%2fevil.txt":
        "The old pond\n\n“We must keep the pond”, says the keeper’s son. We must keep the pond clean, he adds.\n\nThe mayor’s dog swims in it. Dogs should stay out of the water; ducks should stay in the water.\n",
    },
    [
      [
        "content/sources/..%2fevil.yaml:1:1 id-invalid",
        "..%2fevil",
        '"..%2fevil" cannot be the id of a source.',
        "Name the file with lower case words joined by hyphens.",
      ],
      [
        "content/sources/pond-2032.yaml:2:9 id-invalid",
        "../../etc/passwd",
        "author must be lower case words joined by hyphens: ../../etc/passwd",
        "Correct it: the actor who speaks in it; default actor of its recommendations.",
      ],
      [
        "content/sources/pond-2032.yaml:9:9 id-invalid",
        "../keep",
        "id must be the source's id, a slash and a few words: ../keep",
        "Correct it: the source's id, a slash, a few words; unique in the corpus and stable.",
      ],
      [
        "content/sources/pond-2032.yaml:15:9 id-invalid",
        "pond-2032/../../keep",
        "id must be the source's id, a slash and a few words: pond-2032/../../keep",
        'Write "pond-2032/keep".',
      ],
      [
        "seeds/pond-2032.txt:1:1 seed-repeated",
        "seeds/pond-2032.txt",
        "seeds/pond-2032.txt is the same document as seeds/..%2fevil.txt, byte for byte.",
        "Keep one of the two, with its source.",
      ],
    ],
  ],
  [
    "id duplicate",
    {
      ...pond({
        coding: [
          [
            15,
            0,
            "  - id: pond-2032/keep",
            "    measure: allow-swimming",
            "    stance: for",
            "    statement: Dogs should stay out of the water.",
            "    quotes:",
            "      - ducks should stay in the water",
          ],
        ],
      }),
      ...river("content/actors.yaml", [
        23,
        0,
        "- { id: mayor, name: Again, short: Again, kind: person, description: The same id. }",
      ]),
      ...river("content/measures.yaml", [
        25,
        0,
        "- { id: run-night-ferry, topic: crossing, label: Again, definition: The same id. }",
      ]),
      ...river("content/topics.yaml", [
        13,
        0,
        "- { id: water, label: Again, short: Again, definition: The same id. }",
      ]),
    },
    [
      [
        "content/actors.yaml:23:9 id-duplicate",
        "mayor",
        'The id "mayor" is already used at content/actors.yaml:12.',
        "Give one of the two another id, or merge them.",
      ],
      [
        "content/measures.yaml:25:9 id-duplicate",
        "run-night-ferry",
        'The id "run-night-ferry" is already used at content/measures.yaml:17.',
        "Give one of the two another id, or merge them.",
      ],
      [
        "content/sources/pond-2032.yaml:15:9 id-duplicate",
        "pond-2032/keep",
        'The id "pond-2032/keep" is already used at content/sources/pond-2032.yaml:9.',
        "Give one of the two another id, or merge them.",
      ],
      [
        "content/topics.yaml:13:9 id-duplicate",
        "water",
        'The id "water" is already used at content/topics.yaml:1.',
        "Give one of the two another id, or merge them.",
      ],
    ],
  ],
  [
    "id invalid",
    {
      ...pond({
        coding: [
          [2, 1, "author: ferry_guild"],
          [
            9,
            1,
            "  - id: pond-2032/Keep",
            "    actor: The Mayor",
            "    topics: [Crossing]",
            "    measure: allow-swimming",
            "    stance: for",
            "    statement: Dogs should stay out of the water.",
            "    quotes:",
            "      - Dogs should stay out of the water",
            "  - id: riverside-2031/of-another",
            "    measure: allow-swimming",
            "    stance: for",
            "    statement: Dogs should stay out of the water.",
            "    quotes:",
            "      - Dogs should stay out of the water",
            "  - id: pond-2032/close--weirs",
          ],
        ],
      }),
      ...river("content/measures.yaml", [
        25,
        0,
        "- id: long-long-long-long-long-long-long-long-long-long-long-long-id",
        "  topic: money",
        "  label: Long",
        "  definition: An id of more than sixty characters.",
      ]),
      "content/sources/Pond_2033.yaml":
        "title: Notes from the landing stage\nauthor: ferry-guild\ndate: 2030\nkind: article\nlanguage: en\nfullText: false\nsha256: a8be94f8306cf8ef1d1cd876d733a3ea30f3f1698e7e4c2605cd62c1844fa828\ncoded: { complete: true, on: 2031-06 }\nnote: The year is that of the almanac in which the article stands.\nrecommendations:\n  - id: Pond_2033/night-ferry\n    measure: run-night-ferry\n    stance: for\n    statement: The ferry must run at night again.\n    addressees: [city-council]\n    horizon: now\n    quotes:\n      - The night ferry must run again now\n  - id: Pond_2033/small-toll\n    measure: charge-ferry-toll\n    stance: conditional\n    condition: children cross free of charge\n    topics: [crossing]\n    statement: A small toll on the ferry would be fair if children paid nothing.\n    explicitness: implied\n    quotes:\n      - A small toll would be fair, if children cross free of charge.\n  - id: Pond_2033/footbridge\n    measure: build-footbridge\n    stance: for\n    statement: The town should build a footbridge even though fewer people would then need the ferry.\n    addressees: [city-council]\n    quotes:\n      - build it nevertheless, for a town needs more than one way across.\n    memo: The article argues against its author's own interest; it is for the bridge all the same.\n  - id: Pond_2033/forum-lamps\n    actor: riverside-forum\n    voice: reported\n    measure: light-the-banks\n    stance: for\n    statement: The Riverside Forum asks for lamps on the banks.\n    quotes:\n      - The Riverside Forum asks for lamps on the banks.\n  - id: Pond_2033/no-lamps\n    measure: light-the-banks\n    stance: against\n    statement: The banks should stay dark.\n    beneficiaries: [ferry-guild]\n    quotes:\n      - Leave the banks unlit.\n      - We need the dark to steer by the stars.\nsetAside:\n  - exact: Boats need oars, and oars cost money.\n    reason: description\n  - exact: Our guild was founded in 1790 and has needed no lamps since.\n    reason: history\n",
      ...river("content/topics.yaml", [9, 1, "- id: Money"]),
    },
    [
      [
        "content/measures.yaml:25:7 id-invalid",
        "long-long-long-long-long-long-long-long-long-long-long-long-id",
        "id must have at most 60 characters: long-long-long-long-long-long-long-long-long-long-long-long-id",
        "Correct it: unique among measures.",
      ],
      [
        "content/sources/Pond_2033.yaml:1:1 id-invalid",
        "Pond_2033",
        '"Pond_2033" cannot be the id of a source.',
        "Name the file with lower case words joined by hyphens.",
      ],
      [
        "content/sources/Pond_2033.yaml:11:9 id-invalid",
        "Pond_2033/night-ferry",
        "id must be the source's id, a slash and a few words: Pond_2033/night-ferry",
        'Write "pond-2033/night-ferry".',
      ],
      [
        "content/sources/Pond_2033.yaml:19:9 id-invalid",
        "Pond_2033/small-toll",
        "id must be the source's id, a slash and a few words: Pond_2033/small-toll",
        'Write "pond-2033/small-toll".',
      ],
      [
        "content/sources/Pond_2033.yaml:28:9 id-invalid",
        "Pond_2033/footbridge",
        "id must be the source's id, a slash and a few words: Pond_2033/footbridge",
        'Write "pond-2033/footbridge".',
      ],
      [
        "content/sources/Pond_2033.yaml:36:9 id-invalid",
        "Pond_2033/forum-lamps",
        "id must be the source's id, a slash and a few words: Pond_2033/forum-lamps",
        'Write "pond-2033/forum-lamps".',
      ],
      [
        "content/sources/Pond_2033.yaml:44:9 id-invalid",
        "Pond_2033/no-lamps",
        "id must be the source's id, a slash and a few words: Pond_2033/no-lamps",
        'Write "pond-2033/no-lamps".',
      ],
      [
        "content/sources/pond-2032.yaml:2:9 id-invalid",
        "ferry_guild",
        "author must be lower case words joined by hyphens: ferry_guild",
        'Write "ferry-guild".',
      ],
      [
        "content/sources/pond-2032.yaml:9:9 id-invalid",
        "pond-2032/Keep",
        "id must be the source's id, a slash and a few words: pond-2032/Keep",
        'Write "pond-2032/keep".',
      ],
      [
        "content/sources/pond-2032.yaml:10:12 id-invalid",
        "The Mayor",
        "actor must be lower case words joined by hyphens: The Mayor",
        'Write "the-mayor".',
      ],
      [
        "content/sources/pond-2032.yaml:11:14 id-invalid",
        "Crossing",
        "an entry of topics must be lower case words joined by hyphens: Crossing",
        'Write "crossing".',
      ],
      [
        "content/sources/pond-2032.yaml:17:9 id-invalid",
        "riverside-2031/of-another",
        'The id "riverside-2031/of-another" does not begin with the id of its source.',
        'Write "pond-2032/of-another".',
      ],
      [
        "content/sources/pond-2032.yaml:23:9 id-invalid",
        "pond-2032/close--weirs",
        "id must be the source's id, a slash and a few words: pond-2032/close--weirs",
        'Write "pond-2032/close-weirs".',
      ],
      [
        "content/topics.yaml:9:7 id-invalid",
        "Money",
        "id must be lower case words joined by hyphens: Money",
        'Write "money".',
      ],
    ],
  ],
  [
    "changes",
    {
      "content/changes.yaml": [
        '- { version: "9.1", codebook: "1.0", date: 2031-05, summary: A version that is not stated. }',
        '- { version: "9.0", codebook: "1.0", date: 2031-06, summary: One that is later than the newer one. }',
        '- { version: "9.1", codebook: "1.0", date: 2031, summary: The same again. }',
        "",
      ].join("\n"),
    },
    [
      [
        "content/changes.yaml:1:14 value-invalid",
        "9.1",
        'The newest version here is "9.1", and corpus.yaml states "0.3".',
        "Add an entry for the version that corpus.yaml states, or correct it there.",
      ],
      [
        "content/changes.yaml:2:44 value-invalid",
        "2031-06",
        'The version "9.0" of 2031-06 is later than the one above it, of 2031-05.',
        "Put the newest first.",
      ],
      [
        "content/changes.yaml:3:14 id-duplicate",
        "9.1",
        'The version "9.1" is already listed at line 1.',
        "Remove one of the two, or give it a version of its own.",
      ],
    ],
  ],
  [
    "moved",
    {
      "content/moved.yaml":
        "- { from: close-old-weirs, to: nowhere-at-all }\n- { from: old-name, to: older-name }\n- { from: older-name, to: nowhere-at-all }\n- { from: older-name, to: nowhere-at-all }\n",
    },
    [
      [
        "content/moved.yaml:1:11 moved-exists",
        "close-old-weirs",
        '"close-old-weirs" is said to have moved to "nowhere-at-all", and it still exists.',
        "Remove this entry, or give the id up.",
      ],
      [
        "content/moved.yaml:1:32 reference-unknown",
        "nowhere-at-all",
        'There is no "nowhere-at-all" for "close-old-weirs" to have moved to.',
        "Name an id that exists.",
      ],
      [
        "content/moved.yaml:2:25 moved-chain",
        "older-name",
        '"old-name" is said to have moved to "older-name", which has itself moved to "nowhere-at-all".',
        'Write where it ends: "nowhere-at-all".',
      ],
      [
        "content/moved.yaml:3:27 reference-unknown",
        "nowhere-at-all",
        'There is no "nowhere-at-all" for "older-name" to have moved to.',
        "Name an id that exists.",
      ],
      [
        "content/moved.yaml:4:11 id-duplicate",
        "older-name",
        'Where "older-name" has moved is already said at content/moved.yaml:3.',
        "Remove one of the two.",
      ],
      [
        "content/moved.yaml:4:27 reference-unknown",
        "nowhere-at-all",
        'There is no "nowhere-at-all" for "older-name" to have moved to.',
        "Name an id that exists.",
      ],
    ],
  ],
  [
    "groups unknown, unused, and named as an actor is",
    {
      "content/groups.yaml":
        "- { id: shore, label: The shore, short: Shore, definition: Who lives on it. }\n- { id: mayor, label: The town, short: Town, definition: Who governs it. }\n",
      ...river("content/actors.yaml", [16, 0, "  group: shores"]),
    },
    [
      [
        "content/actors.yaml:16:10 reference-unknown",
        "shores",
        'There is no group "shores".',
        'Did you mean "shore"? Otherwise add it to content/groups.yaml.',
      ],
      [
        "content/groups.yaml:2:9 id-duplicate",
        "mayor",
        'The id "mayor" is already used at content/actors.yaml:12.',
        "Give one of the two another id, or merge them.",
      ],
      [
        "content/groups.yaml:2:9 unused-group",
        "mayor",
        'No actor belongs to the group "mayor".',
        "Remove the group, or give it as `group` to an actor.",
      ],
    ],
  ],
  [
    "parent cycle",
    {
      ...river(
        "content/actors.yaml",
        [5, 0, "  parent: riverside-forum"],
        [10, 0, "  parent: city-council"],
        [22, 0, "  parent: mayor"],
      ),
    },
    [
      [
        "content/actors.yaml:5:11 parent-cycle",
        "riverside-forum",
        'The actor "riverside-forum" is its own parent.',
        "Remove one of the parents on the way round.",
      ],
      [
        "content/actors.yaml:18:11 parent-cycle",
        "city-council",
        'The actor "mayor" is its own ancestor, by way of "city-council".',
        "Remove one of the parents on the way round.",
      ],
      [
        "content/actors.yaml:24:11 parent-cycle",
        "mayor",
        'The actor "city-council" is its own ancestor, by way of "mayor".',
        "Remove one of the parents on the way round.",
      ],
    ],
  ],
  [
    "reference to refused",
    {
      ...river("content/actors.yaml", [15, 1, "  kind: human"]),
      ...river("content/measures.yaml", [22, 1, "  topic: monny"]),
    },
    [
      [
        "content/actors.yaml:15:9 value-invalid",
        "human",
        "kind cannot be human.",
        "It is one of person, group, movement, party, organisation, government, body.",
      ],
      [
        "content/measures.yaml:22:10 reference-unknown",
        "monny",
        'There is no topic "monny".',
        'Did you mean "money"? Otherwise add it to content/topics.yaml.',
      ],
    ],
  ],
  [
    "reference unknown",
    {
      ...pond({
        coding: [
          [2, 1, "author: fery-guild", "coauthors: [mayor, riverside-forms]"],
          [
            10,
            1,
            "    actor: king",
            "    voice: reported",
            "    topics: [fishing]",
            "    addressees: [mayor, mayer]",
            "    beneficiaries: [ducks]",
            "    measure: allow-swiming",
          ],
        ],
      }),
      ...river("content/actors.yaml", [16, 1, "  parent: city-counsel"]),
      ...river("content/measures.yaml", [22, 1, "  topic: monney"]),
    },
    [
      [
        "content/actors.yaml:16:11 reference-unknown",
        "city-counsel",
        'There is no actor "city-counsel".',
        'Did you mean "city-council"? Otherwise add it to content/actors.yaml.',
      ],
      [
        "content/measures.yaml:22:10 reference-unknown",
        "monney",
        'There is no topic "monney".',
        'Did you mean "money"? Otherwise add it to content/topics.yaml.',
      ],
      [
        "content/sources/pond-2032.yaml:2:9 reference-unknown",
        "fery-guild",
        'There is no actor "fery-guild".',
        'Did you mean "ferry-guild"? Otherwise add it to content/actors.yaml.',
      ],
      [
        "content/sources/pond-2032.yaml:3:20 reference-unknown",
        "riverside-forms",
        'There is no actor "riverside-forms".',
        'Did you mean "riverside-forum"? Otherwise add it to content/actors.yaml.',
      ],
      [
        "content/sources/pond-2032.yaml:11:12 reference-unknown",
        "king",
        'There is no actor "king".',
        "Correct it, or add it to content/actors.yaml.",
      ],
      [
        "content/sources/pond-2032.yaml:13:14 reference-unknown",
        "fishing",
        'There is no topic "fishing".',
        "Correct it, or add it to content/topics.yaml.",
      ],
      [
        "content/sources/pond-2032.yaml:14:25 reference-unknown",
        "mayer",
        'There is no actor "mayer".',
        'Did you mean "mayor"? Otherwise add it to content/actors.yaml.',
      ],
      [
        "content/sources/pond-2032.yaml:15:21 reference-unknown",
        "ducks",
        'There is no actor "ducks".',
        "Correct it, or add it to content/actors.yaml.",
      ],
      [
        "content/sources/pond-2032.yaml:16:14 reference-unknown",
        "allow-swiming",
        'There is no measure "allow-swiming".',
        'Did you mean "allow-swimming"? Otherwise add it to content/measures.yaml.',
      ],
    ],
  ],
  [
    "reference repeated",
    { ...pond({ coding: [[10, 0, "    addressees: [mayor, city-council, mayor]"]] }) },
    [
      [
        "content/sources/pond-2032.yaml:10:17 reference-repeated",
        "mayor",
        '"mayor" is named twice.',
        "Remove it from addressees once.",
      ],
    ],
  ],
  [
    "topic repeated",
    { ...pond({ coding: [[10, 0, "    topics: [crossing, water, money, crossing]"]] }) },
    [
      [
        "content/sources/pond-2032.yaml:10:24 topic-repeated",
        "water",
        '"water" is the measure\'s own topic.',
        "Remove it.",
      ],
      [
        "content/sources/pond-2032.yaml:10:38 topic-repeated",
        "crossing",
        '"crossing" is listed twice.',
        "Remove it.",
      ],
    ],
  ],
  [
    "unused actor",
    {
      ...river("content/actors.yaml", [
        23,
        0,
        "- id: otters",
        "  name: Otters",
        "  short: Otters",
        "  kind: group",
        "  parent: river-folk",
        "  description: Nobody names them.",
        "- id: river-folk",
        "  name: River folk",
        "  short: Folk",
        "  kind: group",
        "  description: Only the otters belong to them.",
      ]),
    },
    [
      [
        "content/actors.yaml:23:7 unused-actor",
        "otters",
        'No source or recommendation names the actor "otters".',
        "Remove the actor, or use it.",
      ],
      [
        "content/actors.yaml:29:7 unused-actor",
        "river-folk",
        'No source or recommendation names the actor "river-folk".',
        "Remove the actor, or use it.",
      ],
    ],
  ],
  [
    "unused measure",
    {
      ...river("content/measures.yaml", [
        25,
        0,
        "- id: dredge-the-river",
        "  topic: water",
        "  label: Dredge the river",
        "  definition: Nobody speaks of it.",
      ]),
    },
    [
      [
        "content/measures.yaml:25:7 unused-measure",
        "dredge-the-river",
        'No recommendation answers the measure "dredge-the-river".',
        "Remove the measure, or use it.",
      ],
    ],
  ],
  [
    "voice not author",
    {
      ...pond({
        coding: [
          [3, 0, "coauthors: [city-council]"],
          [
            10,
            0,
            "    actor: mayor",
            "    measure: allow-swimming",
            "    stance: for",
            "    statement: Dogs should stay out of the water.",
            "    quotes:",
            "      - Dogs should stay out of the water",
            "  - id: pond-2032/own",
            "    actor: riverside-forum",
            "    voice: own",
            "    measure: allow-swimming",
            "    stance: for",
            "    statement: Dogs should stay out of the water.",
            "    quotes:",
            "      - Dogs should stay out of the water",
            "  - id: pond-2032/coauthor",
            "    actor: city-council",
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:11:12 voice-not-author",
        "mayor",
        '"mayor" is not an author of "pond-2032", so the voice cannot be own.',
        'Add "voice: reported", or list the actor among the source\'s coauthors.',
      ],
      [
        "content/sources/pond-2032.yaml:18:12 voice-not-author",
        "riverside-forum",
        '"riverside-forum" is not an author of "pond-2032", so the voice cannot be own.',
        'Add "voice: reported", or list the actor among the source\'s coauthors.',
      ],
    ],
  ],
  [
    "word loaded",
    {
      ...river(
        "content/actors.yaml",
        [5, 1, '  description: People who live beside the river, by their own word the "old" town.'],
        [10, 2, "  description: Those who row the old “old” ferries."],
      ),
      "content/loaded-words.yaml":
        "- { word: dismiss*, reason: judges a motive, instead: be against }\n# Its quote says the same word.\n- { word: calls, reason: hints that it is not so }\n- { word: free, reason: praises }\n# In one definition in quotation marks, in another without.\n- { word: old, reason: belittles }\n- { word: stands FIRST, reason: is pedantic }\n- { word: lamp*, reason: dazzles }\n",
    },
    [
      [
        "content/actors.yaml:10:16 word-loaded",
        "old",
        '"old" belittles, and it is not in quotation marks: "Those who row the old “old” ferries.".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/actors.yaml:21:16 word-loaded",
        "lamps",
        '"lamps" dazzles, and it is not in quotation marks: "Decides on weirs, lamps, ferries and bridges.".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/measures.yaml:3:10 word-loaded",
        "old",
        '"old" belittles, and it is not in quotation marks: "Close the old weirs".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/measures.yaml:12:15 word-loaded",
        "Lamps",
        '"Lamps" dazzles, and it is not in quotation marks: "Lamps along the water.".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/sources/ferry-guild-2030.yaml:22:16 word-loaded",
        "free",
        '"free" praises, and it is not in quotation marks: "children cross free of charge".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/sources/ferry-guild-2030.yaml:41:16 word-loaded",
        "lamps",
        '"lamps" dazzles, and it is not in quotation marks: "The Riverside Forum asks for lamps on the banks.".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/sources/riverside-2031.yaml:15:16 word-loaded",
        "stands first",
        '"stands first" is pedantic, and it is not in quotation marks: "a fish ladder stands first".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/sources/riverside-2031.yaml:16:16 word-loaded",
        "old",
        '"old" belittles, and it is not in quotation marks: "The city council should close the old weirs once a fish ladder stands.".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/sources/riverside-2031.yaml:31:16 word-loaded",
        "free",
        '"free" praises, and it is not in quotation marks: "Every child who can swim should be free to swim in the river in summer.".',
        "Leave it out, or put it in quotation marks if it is a document's own.",
      ],
      [
        "content/sources/riverside-2031.yaml:47:16 word-loaded",
        "dismisses",
        '"dismisses" judges a motive, and it is not in quotation marks: "The mayor, as the Forum reports him, dismisses a footbridge.".',
        "Say it in a plain way (be against), or put it in quotation marks if it is a document's own.",
      ],
    ],
  ],
  [
    "name repeated",
    { ...river("content/actors.yaml", [7, 1, "  name: riverside  Forum"]) },
    [
      [
        "content/actors.yaml:7:9 name-repeated",
        "riverside  Forum",
        'The actor "riverside-forum" at line 2 has the same name: "riverside Forum".',
        "Give one of the two another, or merge them.",
      ],
    ],
  ],
  [
    "recommendation repeated",
    {
      ...pond({
        coding: [
          [
            15,
            0,
            "  - id: pond-2032/again",
            "    measure: allow-swimming",
            "    stance: for",
            "    statement: dogs should stay out of the water.",
            "    quotes:",
            "      - ducks should stay in the water",
          ],
        ],
      }),
    },
    [
      [
        "content/sources/pond-2032.yaml:15:9 recommendation-repeated",
        "pond-2032/again",
        '"pond-2032/again" is "pond-2032/keep" at line 9 again: same actor, measure, stance and statement.',
        "Make them one with the quotes of both, or correct in what they differ.",
      ],
    ],
  ],
];
