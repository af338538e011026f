import { describe, expect, it } from "vitest";
import type { Marker } from "@/lib/model/list-schemas";
import { findMarkers, markersFor } from "@/lib/model/markers";
import { sentences } from "@/lib/model/sentence";

const toMarkers = (language: string, ...words: readonly string[]): readonly Marker[] =>
  words.map((marker) => ({ marker, language, reason: "test" }));
const find = (text: string, markers: readonly Marker[], language = "en") =>
  findMarkers(text, sentences(text, language), markers);

describe("findMarkers(text, sentences, markers)", () => {
  const markers = toMarkers(
    "en",
    "must",
    "need*",
    "call for",
    "let’s",
    "why not?",
    "Ought",
    "don't",
    "so-called",
  );

  it.each([
    ["The weirs must go.", "must"],
    ["MUST they?", "must"],
    ["We need it, it needs us.", "need*"],
    ["A needy town.", "need*"],
    ["let’s go", "let’s"],
    ["let's go", "let’s"],
    ["But why not?", "why not?"],
    ["it ought to", "Ought"],
    ["You must, if need be.", "must"],
    ["If need be, you must.", "must"],
    ["We call  for help.", "call for"],
    ["We call\u00a0for help.", "call for"],
    ["We mu\u00adst go.", "must"],
    ["We mu\u200bst go.", "must"],
    ["We\u200bmust\u200bgo.", "must"],
    ["We m\u2060u\ufeffst go.", "must"],
    ["We must\u0301 go.", "must"],
    ["We ｍｕｓｔ go.", "must"],
    ["We don’t go.", "don't"],
    ["We donʼt go.", "don't"],
    ["The so‑called weirs.", "so-called"],
    ["我们must停止", "must"],
    ["As we must².", "must"],
    ["As we must1 go", "must"],
    ["As we must¹²³ go", "must"],
    ["²Must we?", "must"],
    ["We mu-\nst go.", "must"],
    ["We mu\u00ad\n st go.", "must"],
    ["We mu‐ \r\nst go.", "must"],
    ["The so-\ncalled weirs.", "so-called"],
    ["We call\u0085for help.", "call for"],
  ])("finds in %j %j", (sentence, marker) => {
    expect(find(sentence, markers)[0]).toBe(marker);
  });

  it.each([
    "Mustard and a musty room.",
    "We called for help.",
    "Why not",
    "knead",
    "Le moût",
    "must1a and a1must",
    "must2031",
    "mu- st and mu-\n\nst",
    "",
  ])("finds nothing in %j", (sentence) => {
    expect(find(sentence, markers).filter(Boolean)).toEqual([]);
  });

  it.each([
    ["zh", "必须", "我们必须停止战争。"],
    ["zh", "必须*", "我们必须停止战争。"],
    ["zh", "必须", "我们必\n须走。"],
    ["zh", "必须", "我们必\u3000须走。"],
    ["ja", "べき", "行くべ\r\nきだ。"],
    ["th", "ต้อง", "เราต้\nองไป"],
    ["ar", "يجب", "یجب أن"],
    ["fa", "کمک", "كمك"],
    ["ja", "しなければならない", "私たちは対話をしなければならない。"],
    ["ja", "べき", "対話をするべきだ。"],
    ["ja", "ストップ", "戦争ｽﾄｯﾌﾟと言う"],
    ["th", "ต้อง", "เราต้องหยุดสงคราม"],
    ["lo", "ຕ້ອງ", "ພວກເຮົາຕ້ອງຢຸດ"],
    ["km", "ត្រូវ", "យើងត្រូវឈប់"],
    ["my", "ရမည်", "ရပ်ရမည်။"],
    ["ko", "해야*", "우리는 멈춰 해야한다."],
    ["ar", "يجب", "يَجِبُ أن نتوقف."],
    ["ar", "يجب", "يجـــب أن نتوقف."],
    ["he", "דרוש", "שלום דָּרוּשׁ."],
    ["de", "müssen", "Wir mu\u0308ssen gehen."],
    ["tr", "istiyor*", "BARIŞ İSTİYORUZ"],
    ["hi", "चाहिए", "हमें जाना चाहिए।"],
    ["ru", "ещё", "Мы еще здесь."],
  ])("finds in %s %j in %j", (language, marker, text) => {
    expect(find(text, toMarkers(language, marker), language)[0]).toBe(marker);
  });

  it("finds a phrase across lines, in the line in which it begins", () => {
    expect(find("We call\r\n  for help.\nWe must.", markers)).toEqual(["call for", undefined, "must"]);
  });

  it("tells the marker of each sentence apart", () => {
    expect(find("We go. We must. You need it. They go.", markers)).toEqual([
      undefined,
      "must",
      "need*",
      undefined,
    ]);
  });

  it("finds nothing by a marker that only makes words longer", () => {
    expect(find("يجب", toMarkers("ar", "ـ"), "ar")).toEqual([undefined]);
  });
});

describe("markersFor(markers, language)", () => {
  it.each([
    ["en", "en", true],
    ["en", "en-GB", true],
    ["EN", "en-gb", true],
    ["en-GB", "en", false],
    ["en", "enm", false],
    ["en", "de", false],
    ["zh", "zh-Hant-TW", true],
    ["zh-Hans", "zh-Hant", false],
    ["zh-Hant", "zh-TW", true],
    ["zh-Hant", "zh-HK", true],
    ["zh-Hant", "zh-MO", true],
    ["zh-Hans", "zh-TW", false],
    ["zh-Hans", "zh-CN", true],
    ["zh-Hans", "zh", true],
    ["zh-Hant", "zh", false],
    ["zh-TW", "zh-Hant-TW", true],
    ["zh-TW", "zh-Hant", false],
    ["sr-Cyrl", "sr-RS", true],
    ["sr-Latn", "sr", false],
    ["en-US", "en", false],
    ["nb", "no", true],
    ["nn", "no-NO", true],
    ["no", "nb", true],
    ["nn", "nb", false],
  ])("for %s apply to a source in %s: %s", (language, of, applies) => {
    expect(markersFor(toMarkers(language, "must"), of)).toHaveLength(applies ? 1 : 0);
  });
});
