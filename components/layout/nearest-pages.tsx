"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { onHost } from "@/lib/view/site/base-path";
import { nearestIds } from "@/lib/view/site/nearest-ids";

/** On the page for a wrong address: the pages whose ids are nearest to the one that was asked for. */
export function NearestPages({ address }: { readonly address: string }) {
  const path = decode(usePathname());
  const [near, setNear] = useState<readonly string[]>([]);
  useEffect(() => {
    const [, folder = ""] = path.split("/");
    const id = path.slice(folder.length + 2);
    const find = (paths: readonly string[]) => {
      const inFolder = paths.filter((other) => other.startsWith(`/${folder}/`));
      const ids = inFolder.map((other) => other.slice(folder.length + 2));
      setNear(nearestIds(id, ids).map((found) => `/${folder}/${found}`));
    };
    // Where they do not come, the page still says where to go.
    fetch(onHost(address))
      .then((response) => response.json())
      .then(find, () => undefined);
  }, [address, path]);
  if (near.length === 0) return null;
  return (
    <div role="status" className="max-w-[68ch] text-[15px] leading-6">
      <p>Perhaps one of these is meant:</p>
      <ul>
        {near.map((href) => (
          <li key={href}>
            <a className="link break-all" href={href}>
              {href}
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
