import { expect, it } from "vitest";
import { toSupportedCharacters } from "@/lib/view/site/supported-characters";

it.each([
  ["Close the weirs", "Close the weirs"],
  ["Łódź, Ångström, “q” – 5 €", "Łódź, Ångström, “q” – 5 €"],
  ["Река для всех", "Река для всех"],
  ["Ένα ποτάμι", "Ένα ποτάμι"],
  ["e\u0301", "é"],
  ["two\n lines", "two lines"],
  ["The Forum (论坛) and the Port", "The Forum (…) and the Port"],
  ["The Forum 论坛 港口 and the Port", "The Forum … and the Port"],
  ["نهر Forum", "… Forum"],
  ["A river 😀", "A river …"],
  ["人人共享的河流", "(in letters that this picture cannot show)"],
  ["נהר לכולם!", "(in letters that this picture cannot show)"],
  ["", ""],
])("%s is shown as %j", (text, shown) => {
  expect(toSupportedCharacters(text)).toBe(shown);
});
