import { describe, expect, it } from "vitest";
import { sentences } from "@/lib/model/sentence";

/** The sentences of a line that is written with a bar before each but the first. */
function expectPieces(line: string, language: string): void {
  const found = sentences(line.replaceAll("|", ""), language).map(({ text }) => text);
  expect(found, line).toEqual(line.split("|").map((piece) => piece.trim()));
}

describe("a sentence ends", () => {
  it.each<[language: string, what: string, lines: readonly string[]]>([
    ["en", "before a dash that stands alone", ["They go. |–", "They go! |—", "They go.|–"]],
    ["en", "at several marks, before a small letter too", ["Why?. |we ask.", "Stop.! |we say."]],
    ["en", "at a footnote after a number in quotation marks", ["They want “no more than 12.”3 |Anglers do."]],
    ["en", "at a footnote in brackets after a number", ["There are 12.[1] |Anglers want more."]],
    [
      "en",
      "at the number of a footnote before a name",
      ["They go.1 |Anglers stay.", "The 3 weirs go.1 |Anglers stay.", "They left in 1831.1 |Anglers came."],
    ],
    [
      "en",
      "at a number of two parts before a word that begins sentences",
      ["5 rivers rose by 12.5 |We must go.", "$12.5 |We must pay."],
    ],
    [
      "en",
      "at a dash",
      ["The 5 weirs go.|—Rivers must.", "Stop!|–12 rivers must.", "There are 12. |– Rivers must."],
    ],
    ["en", "where a blank stands before the mark", ["They go .|Anglers stay."]],
    ["en", "behind an accent", ["They go to the cafe\u0301.|We stay."]],
    ["en", "before a word of one letter", ["They go.|I stay."]],
    ["en", "before a word with a soft hyphen", ["They go.|O\u00adver there."]],
    ["fr", "before a letter with an accent", ["Ils vont.|E\u0301videmment."]],
    ["ru", "before a small word", ["Они идут.|мы должны."]],
    ["ar", "before a word of two letters", ["حرب.|هم يجب"]],
    [
      "en",
      "at an acronym",
      [
        "They live in Salem, CA. |RiverTV must go.",
        "They own the FT. |Anglers must go.",
        "They are PhDs. |12 of us are not.",
        "We ask a GmbH . |12 towns must go.",
      ],
    ],
    ["es", "before a word with an accent", ["Viven en Main St. |E\u0301l debe ir."]],
    ["en", "at letters with a number", ["See weir B12. |20 of us must."]],
    [
      "en",
      "before a word with the number of a footnote",
      ["They live in the U.S. |We1 must go.", "They live in the U.S. |We12 must."],
    ],
    [
      "en",
      "before a sign",
      [
        "They go. |$5 must do.",
        "They go. |§ 5 says so.",
        "They live in the U.S. |🙂 We must.",
        "See the U.S. |※ It rained.",
        "They go. |– ※ It rained.",
      ],
    ],
  ])("in %s %s", (language, _what, lines) => {
    for (const line of lines) expectPieces(line, language);
  });
});

describe("a sentence goes on", () => {
  it.each<[language: string, what: string, lines: readonly string[]]>([
    [
      "en",
      "behind the number of an item",
      ["“3.1 The rivers must go.”", "12.1 The rivers", "3.12.1 The rivers"],
    ],
    [
      "en",
      "within a number",
      ["In 2031 it was 12.5 Billion.", "It costs 1234.5 Billion.", "We wait…20th day."],
    ],
    ["en", "at dots", ["We wait .. and go.", "We wait... and go.", "We wait .  .  . and go."]],
    ["en", "within a name", ["They use ASP.NET.", "Open map.A4BC or map.7z now.", "See rivers.youTube now."]],
    ["de", "within a name with a mark", ["Ein Yahoo!-Konto für Angler."]],
    ["en", "before a slash", ["It runs at 5 km./h or so."]],
    ["zh", "behind a number without a blank", ["见图12.我们必须"]],
    [
      "en",
      "after a title",
      ["They meet Mr.Smith and Dr.Jones.", "They meet Dr . Smith.", "The NATO asks Dr. Smith."],
    ],
    [
      "en",
      "before what stands in quotation marks",
      ["The U.S. “Government” must go.", 'The U.S. "Government" must go.'],
    ],
    [
      "en",
      "after an abbreviation before a sign",
      ["They paid approx. $5 each.", "See vol. #5 and No. § 5.", "See the U.S. / EU plan.", "Dr. – 🙂 Fish"],
    ],
    ["de", "after an abbreviation before a sign", ["Vgl. § 5 und Abs. § 3."]],
    ["en", "after an abbreviation before a dash", ["It is open from 8 a.m. – 6 p.m."]],
    ["de", "at a dash before a quotation mark", ["Der Abt.-„Leiter“ geht."]],
    ["de", "after an abbreviation of three letters", ["Wir gehen, m.a.W. Sie bleiben."]],
    ["fr", "after an abbreviation", ["Voir p.ex. Le pont."]],
    ["ru", "after an initial", ["Там был я и П. Иванов."]],
  ])("in %s %s", (language, _what, lines) => {
    for (const line of lines) expectPieces(line, language);
  });
});
