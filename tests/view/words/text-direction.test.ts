import { describe, expect, it } from "vitest";
import { textDirection } from "@/lib/view/words/text-direction";

describe("the direction of a language", () => {
  it.each(["ar", "he", "fa-IR", "ur-PK", "uz-Arab", "ar-EG"])("is from right to left: %s", (language) => {
    expect(textDirection(language)).toBe("rtl");
  });

  it.each(["en", "ru", "pt-BR", "uz", "ar-Latn", "az-Cyrl", "zh-Hant-TW"])(
    "is from left to right: %s",
    (language) => {
      expect(textDirection(language)).toBe("ltr");
    },
  );
});
