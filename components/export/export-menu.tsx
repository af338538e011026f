"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Menu } from "@/components/shell/menu";

/** One line of the menu: a shape, its size in words, and its address without an ending. */
export interface ExportItem {
  readonly label: string;
  readonly size: string;
  readonly address: string;
  /** Parameters with their leading question mark, or nothing. */
  readonly search: string;
}

interface ExportMenuProps {
  readonly heading: string;
  readonly items: readonly ExportItem[];
  readonly versions: string;
}

/** What can be taken away, with the number of rows that each file will have. Plain links: they work without JavaScript. */
export function ExportMenu({ heading, items, versions }: ExportMenuProps) {
  const [bom, setBom] = useState(false);
  return (
    <Menu
      className="control border-ink font-semibold group-open:bg-ink group-open:text-paper"
      panelClassName="right-0 top-[calc(100%+6px)] w-[344px] max-w-[calc(100vw-2*var(--page-x))] p-4"
      label={
        <>
          Export
          <ChevronDown size={15} strokeWidth={2.5} aria-hidden="true" />
        </>
      }
    >
      <p className="pb-3 text-ink2">{heading}</p>
      <ul>
        {items.map(({ label, size, address, search }) => (
          <li key={label} className="flex items-baseline gap-2 border-line border-t py-[7px]">
            <strong className="font-semibold">{label}</strong>
            <span className="grow text-ink2">{size}</span>
            <a className="link" href={`${address}.csv${bom ? withBom(search) : search}`} download>
              CSV<span className="sr-only"> of {label.toLowerCase()}</span>
            </a>
            <a className="link ml-2" href={`${address}.json${search}`} download>
              JSON<span className="sr-only"> of {label.toLowerCase()}</span>
            </a>
          </li>
        ))}
      </ul>
      <label className="flex items-center gap-2 border-line border-t py-2">
        <input
          type="checkbox"
          className="size-[13px] accent-(--color-accent)"
          checked={bom}
          onChange={(event) => setBom(event.target.checked)}
        />
        For Excel, with a byte order mark
      </label>
      <p className="flex justify-between gap-3 border-line border-t pt-3 text-ink2 text-xs">
        {versions}
        <a className="link" href="/data">
          Columns explained
        </a>
      </p>
    </Menu>
  );
}

function withBom(search: string): string {
  return search === "" ? "?bom=1" : `${search}&bom=1`;
}
