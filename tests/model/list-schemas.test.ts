import { describe, expect, it } from "vitest";
import { loadedWordSchema, markerSchema } from "@/lib/model/list-schemas";

const isMarker = (marker: string) =>
  markerSchema.safeParse({ marker, language: "en", reason: "test" }).success;
const isLoaded = (word: string) => loadedWordSchema.safeParse({ word, reason: "test" }).success;

describe("a marker and a loaded word", () => {
  it.each(["must", "need*", "call for", "why not?", "必须*"])("may be %j", (word) => {
    expect([isMarker(word), isLoaded(word)]).toEqual([true, true]);
  });

  it.each(["*must", "mu*st", "must**", "call* for", "must＊", "must∗", "*", "…"])("may not be %j", (word) => {
    expect([isMarker(word), isLoaded(word)]).toEqual([false, false]);
  });
});
