/** Keeps Git from changing the bytes of documents and of codings that are kept, as it does on Windows (`core.autocrlf`). */
export const GIT_ATTRIBUTES = [
  "* text=auto eol=lf",
  "seeds/** -text",
  "content/second-coding/** -text",
  "",
].join("\n");

/** Steps that fetch a corpus and policy-matrix, and install what that needs. */
function prepare(comment: string): string {
  return `      - uses: actions/checkout@v4
        with:
          path: corpus
      # ${comment}
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.POLICY_MATRIX }}
          path: policy-matrix
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci --no-audit --no-fund
        working-directory: policy-matrix
`;
}

/** Checks each pull request to a corpus on GitHub, and says at each line what is wrong with it. */
export const CHECK_WORKFLOW = `name: Check

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
${prepare("Where policy-matrix is: set the variable POLICY_MATRIX of this repository to OWNER/NAME (Settings, Variables).")}      - run: npm run --silent check -- --format github --corpus ../corpus
        working-directory: policy-matrix
`;

/** Publishes a corpus on GitHub Pages, once somebody has decided that it be public. */
export const PUBLISH_WORKFLOW = `name: Publish

# Where the variable PUBLISH is true (Settings, Variables) and the source of Pages is GitHub Actions (Settings, Pages).
on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages

jobs:
  publish:
    if: vars.PUBLISH == 'true'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
${prepare("As in check.yml, the variable POLICY_MATRIX names where policy-matrix is.")}      - id: pages
        uses: actions/configure-pages@v5
      - run: npm run site -- --corpus ../corpus --out ../site --base "\${{ steps.pages.outputs.base_path }}"
        working-directory: policy-matrix
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
      - id: deployment
        uses: actions/deploy-pages@v4
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

On GitHub, every pull request is checked once the variable \`POLICY_MATRIX\` names the repository of policy-matrix, and every push is
published as a site once the variable \`PUBLISH\` is \`true\` and the source of Pages is GitHub Actions.
`;
}
