/** Keeps Git from changing the bytes of documents and of codings that are kept, as it does on Windows (`core.autocrlf`). */
export const GIT_ATTRIBUTES = [
  "* text=auto eol=lf",
  "seeds/** -text",
  "content/second-coding/** -text",
  "",
].join("\n");

/** Checks each pull request to a corpus on GitHub, and says at each line what is wrong with it. */
export const WORKFLOW = `name: Check

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
        with:
          path: corpus
      # Where policy-matrix is: set the variable POLICY_MATRIX of this repository to OWNER/NAME (Settings, Variables).
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.POLICY_MATRIX }}
          path: policy-matrix
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci --no-audit --no-fund
        working-directory: policy-matrix
      - run: npm run --silent check -- --format github --corpus ../corpus
        working-directory: policy-matrix
`;

/** The first page of a corpus. */
export function corpusReadme(title: string): string {
  return `# ${title}

What documents recommend, by actor and by source, with verbatim quotes. Made to be read by policy-matrix.

| | holds |
| --- | --- |
| \`content/\` | the coding, in YAML; [content/README.md](content/README.md) has the rules and every key |
| \`seeds/\` | the documents, as text, with the files that they were made from; never edited |

In the folder of policy-matrix, with the path of this folder for DIR:

| command | does |
| --- | --- |
| \`npm run new -- source FILE --corpus DIR\` | adds a document: .txt, .md, .html, .docx or .pdf |
| \`npm run check -- --corpus DIR\` | lists every problem, with file, line and remedy |
| \`npm run dev -- --corpus DIR\` | shows the matrix as you edit |

On GitHub, every pull request is checked once the variable \`POLICY_MATRIX\` names the repository of policy-matrix.
`;
}
