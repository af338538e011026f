import type { Corpus } from "@/lib/model/corpus";
import { citeCorpus, versionsOf } from "../site/cite-corpus";

/** What stands beside the data in its package: which file holds what, on what terms, and how to cite it. Plain Markdown. */
export function packageReadme({ meta, sources }: Corpus): string {
  const withheld = sources.filter(({ fullText }) => !fullText).map(({ title }) => title);
  return `# ${meta.title}

${meta.description}

${versionsOf(meta)}.

| file | holds |
| --- | --- |
| \`datapackage.json\` | every column of every table: type, values, missing values, what refers to what (Frictionless Data) |
| \`tables/*.csv\` | the tables: UTF-8, RFC 4180, lists joined by "; ", no value as the empty text, no guard against formulas |
| \`tables/*.parquet\` | the same tables with their types: lists as lists, no value as null |
| \`annotations.jsonld\` | every quote as a W3C Web Annotation |
| \`codebook.qdc\` | topics, measures, stances, voices and actors as codes (REFI-QDA) |
| \`documents.qdpx\` | the coded documents for programs for qualitative analysis (REFI-QDA) |
| \`content/\` | the files that people edit, from which all else is made; \`content/README.md\`, where it is there, has the rules |
| \`seeds/\` | the documents, byte for byte |
| \`CITATION.cff\` | how to cite it, for programs |

Places of quotes count Unicode code points from 0 in the document; the end is exclusive.
${withheld.length === 0 ? "" : `\nOnly quoted passages may be shown of: ${withheld.join("; ")}. Their full texts are not in here.\n`}
## Terms

${meta.licence}

## How to cite

${citeCorpus(meta)}
`;
}
