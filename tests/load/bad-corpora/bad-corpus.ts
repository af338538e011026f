import type { Changes } from "../../fixtures/corpus-copy";

/** What is laid over the river corpus, under a name, and every problem that it then has, in order. */
export type BadCorpus = readonly [name: string, changes: Changes, problems: readonly ExpectedProblem[]];

/** File, line, column and code; the offending value; what is wrong; what to do. */
export type ExpectedProblem = readonly [place: string, value: string, message: string, remedy: string];
