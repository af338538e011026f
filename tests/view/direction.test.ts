import { describe, expect, it } from "vitest";
import { directionOf } from "@/lib/view/direction";

describe("the direction of a language", () => {
  it.each(["ar", "he", "fa-IR", "ur-PK", "uz-Arab", "ar-EG"])("is from right to left: %s", (language) => {
    expect(directionOf(language)).toBe("rtl");
  });

  it.each(["en", "ru", "pt-BR", "uz", "ar-Latn", "az-Cyrl", "zh-Hant-TW"])(
    "is from left to right: %s",
    (language) => {
      expect(directionOf(language)).toBe("ltr");
    },
  );
});
