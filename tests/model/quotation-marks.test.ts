import { describe, expect, it } from "vitest";
import { withoutQuoted } from "@/lib/model/quotation-marks";

describe("withoutQuoted(text)", () => {
  it.each([
    ...[
      '"brutal"',
      "“brutal”",
      "‘brutal’",
      "'brutal'",
      "„brutal“",
      "„brutal”",
      '„brutal"',
      "»brutal«",
      "»brutal»",
    ],
    ...["«brutal»", "« brutal »", "‹brutal›", "›brutal‹", "”brutal”", "’brutal’", "‚brutal‘", "‚brutal’"],
    ...["「brutal」", "『brutal』", "〝brutal〟", "《brutal》", "＂brutal＂", "‘the workers’s brutal way’"],
    ...["״brutal״", "״the צה״ל’s brutal way״", "❝brutal❞"],
  ])("takes out %s", (quoted) => {
    expect(withoutQuoted(`The ${quoted} war`)).toBe("The  …  war");
  });

  it.each([
    "the council’s brutal plan is not the workers’ plan",
    "the workers' brutal plan, and the council's",
    "’90s and brutal ’80s",
    'a 5" brutal 6" gun',
    "the צה״ל and its brutal ארה״ב",
    "an unclosed “brutal",
    "the brutal” war",
  ])("leaves all of %j", (text) => {
    expect(withoutQuoted(text)).toBe(text);
  });

  it.each([
    ["Say „a” then brutal “b”", "Say  …  then brutal  … "],
    ["Say „a“ then brutal „b“", "Say  …  then brutal  … "],
    ["Say »a« then brutal »b«", "Say  …  then brutal  … "],
    ["Say «a» then brutal «b»", "Say  …  then brutal  … "],
    ["Say 'a' then brutal 'b'", "Say  …  then brutal  … "],
    ["Say “it’s a” then brutal ”b”", "Say  …  then brutal  … "],
  ])("reads %j as %j", (text, left) => {
    expect(withoutQuoted(text)).toBe(left);
  });
});
