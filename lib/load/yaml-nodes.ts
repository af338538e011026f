import { isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { Path } from "@/lib/model/authored";
import { memoize } from "@/lib/model/memo";

/** A value of a parsed file, and its key where it stands in a mapping. */
interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** Finds the value at a path; where the path leads to nothing, the last value on the way. */
export function findNode(contents: unknown, path: Path): Found {
  let found: Found = { key: undefined, value: isNode(contents) ? contents : undefined };
  for (const step of path) {
    const next = found.value && childrenOf(found.value).get(step);
    if (!next) break;
    found = next;
  }
  return found;
}

/** The children of a node by key or index: looking through a mapping of thousands of keys for each of them takes long. */
const childrenOf = memoize((node: Node): ReadonlyMap<string | number, Found> => {
  const children = new Map<string | number, Found>();
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const child = { key: isNode(key) ? key : undefined, value: isNode(value) ? value : undefined };
      if (isScalar(key)) children.set(String(key.value), child);
    }
  } else if (isSeq(node)) {
    node.items.forEach((value, index) => {
      children.set(index, { key: undefined, value: isNode(value) ? value : undefined });
    });
  }
  return children;
});
