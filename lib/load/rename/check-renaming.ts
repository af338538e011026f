import type { Library } from "@/lib/model/corpus";
import { nearestWord } from "@/lib/model/nearest-word";
import { id as idSchema } from "@/lib/model/scalars";
import { toId } from "@/lib/model/to-id";
import { ChangeError } from "../change/change";
import type { Renaming } from "./renaming";

/** @throws ChangeError where an id is none, is unknown, is taken, or once stood for something else */
export function checkRenaming({ corpus, moved }: Library, { kind, from, to, isMerge }: Renaming): void {
  const lists = {
    measure: corpus.measures,
    actor: corpus.actors,
    topic: corpus.topics,
    source: corpus.sources,
  };
  const ids: readonly string[] = lists[kind].map(({ id }) => id);
  const checkKnown = (id: string) => {
    if (ids.includes(id)) return;
    const near = nearestWord(id, ids);
    throw new ChangeError(
      `There is no ${kind} "${id}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
    );
  };
  if (isMerge && kind === "source")
    throw new ChangeError("Sources cannot be merged: each is a document of its own.");
  checkKnown(from);
  if (from === to) throw new ChangeError(`"${from}" is called so already.`);
  if (isMerge) {
    checkKnown(to);
    return;
  }
  const { error } = idSchema.safeParse(to);
  if (error) {
    const right = toId(to).replaceAll("/", "-");
    const hint = idSchema.safeParse(right).success ? ` Write "${right}".` : "";
    throw new ChangeError(`"${to}" cannot be an id: it ${error.issues[0]?.message}.${hint}`);
  }
  if (ids.includes(to)) {
    const remedy =
      kind === "source" ? "Choose another." : "To merge the two, add --merge to the same command.";
    throw new ChangeError(`There is a ${kind} "${to}" already. ${remedy}`);
  }
  const entry = moved.find((given) => given.from === to);
  if (entry && entry.to !== from)
    throw new ChangeError(
      `"${to}" was given up for "${entry.to}" (content/moved.yaml), and its addresses lead there. Choose another.`,
    );
}
