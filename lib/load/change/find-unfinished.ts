import { existsSync } from "node:fs";
import path from "node:path";
import type { Problem } from "@/lib/model/problem";
import { aboutFile } from "../location";
import { UNFINISHED } from "./unfinished";

/** Says of a corpus that a change of several files has not been completed (see `unfinished`). */
export function findUnfinished(root: string): readonly Problem[] {
  if (!existsSync(path.join(root, UNFINISHED))) return [];
  const message = `${UNFINISHED} holds a change of several files that was cut short.`;
  return [aboutFile(UNFINISHED, "change-unfinished", message, "Run npm run check, which completes it.")];
}
