"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { fetchOnce } from "@/components/ui/fetch-once";
import { nearestIds } from "@/lib/view/site/nearest-ids";

/** On the page for a wrong address: the pages whose ids are nearest to the one that was asked for. */
export function NearestPages() {
  const path = decode(usePathname());
  const [paths, setPaths] = useState<readonly string[]>([]);
  useEffect(() => {
    // Where they do not come, the page still says where to go.
    fetchOnce<readonly string[]>("/ids.json").then(setPaths, () => undefined);
  }, []);
  const [, folder = ""] = path.split("/");
  const start = `/${folder}/`;
  const ids = paths.flatMap((other) => (other.startsWith(start) ? [other.slice(start.length)] : []));
  const near = nearestIds(path.slice(start.length), ids);
  if (near.length === 0) return null;
  return (
    <div role="status" className="max-w-[68ch] text-[15px] leading-6">
      <p>Perhaps one of these is meant:</p>
      <ul>
        {near.map((id) => (
          <li key={id}>
            <a className="link break-all" href={start + id}>
              {start + id}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Addresses are typed by people too: a stray percent sign is no error. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
