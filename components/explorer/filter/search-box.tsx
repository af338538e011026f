"use client";

import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { SEARCH_MAX } from "@/lib/query/url";

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Search in statements, quotes and measures. */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed before the page was ready, and so unheard
  useEffect(() => {
    const typed = input.current?.value;
    if (typed !== undefined && typed !== value) onChange(typed);
  }, []);
  return (
    <label className="relative block min-w-0 grow sm:w-[240px] sm:grow-0">
      <span className="sr-only">Search statements and quotes</span>
      <Search
        size={14}
        strokeWidth={2.2}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink2"
      />
      <input
        ref={input}
        type="search"
        value={value}
        maxLength={SEARCH_MAX}
        placeholder="Search statements, quotes"
        onChange={(event) => onChange(event.target.value)}
        className="control w-full cursor-text text-ellipsis bg-transparent pl-8 font-normal placeholder:text-ink2"
      />
    </label>
  );
}
