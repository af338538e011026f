import { describe, expect, it } from "vitest";
import { sentences } from "@/lib/model/sentence";

const textsOf = (text: string, language = "en") => sentences(text, language).map((sentence) => sentence.text);

/** The sentences of a line that has a bar before each but the first. */
const piecesOf = (line: string) => line.split("|").map((piece) => piece.trim());

describe("sentences(text, language)", () => {
  it.each([
    ["ends with . ! and ?", "Go. Stop! Why? Because.", ["Go.", "Stop!", "Why?", "Because."]],
    ["keeps a closing quotation mark", "“Go.” He went.", ["“Go.”", "He went."]],
    ["does not end inside a number", "It costs 3.50 a head. Pay.", ["It costs 3.50 a head.", "Pay."]],
    ["ends with its line", "A heading\nA sentence.", ["A heading", "A sentence."]],
    ["ends with a line of any kind", "One\r\nTwo\rThree", ["One", "Two", "Three"]],
    ["is none in an empty line", "\n\n \n", []],
    ["goes on past a colon", "He says: keep them.", ["He says: keep them."]],
  ])("a sentence %s", (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it("knows other marks of other languages", () => {
    expect(textsOf("行く。止まる。", "ja")).toEqual(["行く。", "止まる。"]);
  });

  /** Each case is a line with a bar where it is cut. */
  it.each<[language: string, what: string, cut: readonly string[]]>([
    ["en", "after dots", ["We wait… |They must go.", "We wait ... |They must go.", "We wait…|They must go."]],
    [
      "en",
      "where the blank is missing",
      ["They oppose war.|We must go.", "NATO.|We must go.", "Stop!|we must."],
    ],
    ["en", "where it stands on the wrong side", ["They go . |We must."]],
    ["en", "before a small letter", ["The weirs must go. |we must stay. |and so on."]],
    [
      "en",
      "after the number or sign of a footnote",
      ["They go.1 |We must.", "They go.[12] |We must.", "They go.¹ |we must.", "They go.(3) |We must."],
    ],
    [
      "en",
      "after a footnote that stands after a quotation",
      ["They “go.”2 |We must.", "They “go”.†|We must."],
    ],
    ["en", "before a bullet", ["• We must |• They must |• He must", "We |▪ You", "Here |· There"]],
    [
      "en",
      "between a closing and an opening mark",
      ["“Go.” |“Stay.”", "(We go.) |(They stay.)", "We go. |– They stay."],
    ],
    ["en", "after what stands in bold", ["**We go.** |They stay.", "_We go._ |They stay."]],
    [
      "en",
      "after a linked footnote, and one of a letter",
      [
        "They go.[^1] |We must.",
        "They go.[^note] |we must.",
        "They go.[[1]](#fn1) |We must.",
        "They go.[1](#fn1) |We must.",
        "They go.[a] |We must.",
        "They go.[note 2] |We must.",
        "They go.|[W]e must.",
      ],
    ],
    [
      "en",
      "before a sign that stands at the mark",
      [
        "They go.🙂 |We must.",
        "They go.🙂 |we must.",
        "They go.👍🏽👩‍👩‍👧 |We must.",
        "They go.🇳🇱|We must.",
        "They go.→ |We must.",
        "They “go.🙂” |We must.",
        "Why?🙂 |We must.",
        "They wait…🙂 |We must.",
        "They go.|/ We must.",
        "They go.|#rivers must.",
        "They go.|$5 must do.",
        "They go.|+5 must do.",
        "`They go.` |We must.",
      ],
    ],
    [
      "en",
      "at a tag or a character of HTML",
      [
        "They go.<br>|We must.",
        "They go.</p><p class='a'>|We must.",
        "They go.&nbsp;|We must.",
        "They go.&#160;|we must.",
        "They go.<sup>|1</sup> We must.",
      ],
    ],
    [
      "en",
      "at a dash that stands at the mark",
      [
        "They go.|– We must.",
        "They go.|—We must.",
        "They go.|- We must.",
        "They go.|-We must.",
        "They go.|–We must.",
        "They go.|--Rivers must.",
        "Stop!|—We must.",
        "They go. |– 12 rivers must.",
        "They go. |-5 degrees must.",
        "They go. |– 🙂 We must.",
      ],
    ],
    [
      "en",
      "where the blank is missing before any letter or number",
      [
        "They go.|we must.",
        "They go.|the rivers must.",
        "They go.|NATO must.",
        "They go.|\u00adWe must.",
        "They go.|\u200bWe must.",
        "They go.|\u2060We must.",
        "They go.|12 rivers must.",
        "They go.|20% must.",
        "They go.|(see below) We must.",
        "They go.|“we must.”",
        "NATO.|我们必须",
      ],
    ],
    ["zh", "before a dash or a sign", ["我们必须。|——他们必须。", "我们必须。🙂|他们必须。"]],
    ["he", "before a dash", ["הלכנו. |– אנחנו חייבים"]],
    ["en", "before a number", ["We go. |20 of us stay."]],
    [
      "en",
      "after an acronym without a vowel, or like an abbreviation",
      [
        "It was the FSB. |12 towns must go.",
        "This is the KGB. |they must go.",
        "We ask a GmbH. |12 towns must go.",
        "They live in Salem, CA. |We must go.",
        "They own the FT. |Anglers must go.",
      ],
    ],
    ["de", "after an acronym", ["Das war die SPD. |12 Orte müssen gehen."]],
    ["ru", "after an acronym", ["Это сделал ФСБ. |12 стран должны уйти."]],
    [
      "en",
      "after the footnote of a year, or before a word that begins sentences",
      [
        "They left in 2031.1 |Anglers must go.",
        "There are 12.5 |We must go.",
        "They left in 2031.[1] |Anglers must.",
      ],
    ],
    [
      "en",
      "after a number that is no ordinal",
      ["There are 12. |Ukraine must go.", "There are 12. |20 of us stay.", "In 2031. |and so on."],
    ],
    ["de", "after an ordinal before a number", ["Es sind 12. |20 gehen."]],
    ["en", "after a unit that a number stands at", ["It weighs 5kg. |20 of us stay.", "In 2031. |20 of us."]],
    ["en", "after letters without a vowel before a word", ["See the bldg. |Ukraine must go."]],
    ["en", "after signs that cannot be seen", ["We go. |\u200bWe stay.", "We go.\u00a0|We stay."]],
    ["ja", "without blanks", ["行く。|止まる！|何？|「止まる。」|そして。"]],
    ["zh", "without blanks", ["我们必须。|他们！|好？|是", "我们必须．|他们必须。"]],
    ["ar", "after its own marks", ["هل يجب؟ |نعم يجب۔ |نعم.", "حرب.|يجب أن"]],
    ["hi", "after a danda", ["हम जाएँगे। |वे नहीं॥ |फिर"]],
    ["hy", "after its own mark, and a colon", ["Գնանք։ |Ոչ։", "Գնանք: |Ոչ:"]],
    ["am", "after its own marks", ["ሄድን። |አዎ፧ |እሺ።"]],
    ["my", "after its own mark", ["ကျွန်။ |ကျွန်"]],
    ["km", "after its own mark", ["ខ្ញុំ។ |ខ្ញុំ"]],
    ["el", "after a semicolon, which asks", ["Γιατί; |Διότι πρέπει."]],
    ["th", "at a blank, for want of marks", ["เราต้องหยุดสงคราม |ไม่มีอะไร"]],
  ])("are cut in %s %s", (language, _what, lines) => {
    for (const line of lines)
      expect(textsOf(line.replaceAll("|", ""), language), line).toEqual(piecesOf(line));
  });

  it.each<[language: string, what: string, whole: readonly string[]]>([
    [
      "en",
      "after an abbreviation",
      [
        "The U.S. Government must go.",
        "In St. Petersburg they must.",
        "Mr. X and Dr. Y must.",
        "See No. 5 and Fig. 3.",
        "J. R. Smith and V.V. Putin must.",
        "Some, e.g. Paris, i.e. The City, etc. and so on.",
        "It was in Dec. 2022 at 5 p.m. and later.",
        "Gov. Smith vs. Sen. Jones",
      ],
    ],
    ["en", "after letters without a vowel before a number", ["The bldg. 5 must go.", "Bldg. 5 must go."]],
    ["en", "after an abbreviation in capitals", ["MR. SMITH MUST GO.", "NO. 5 MUST GO."]],
    ["en", "after a short number before a small letter", ["In section 12. and after."]],
    ["en", "after the number of an item of several digits", ["12. We must go.", "120. We must go."]],
    ["en", "at dots before a number without a blank", ["We wait…20 days."]],
    [
      "en",
      "within a number",
      [
        "It costs 3.5 or $3,000.00 a head.",
        "It costs $3.5 Billion.",
        "It is Version 2.0 Beta.",
        "3.1 The rivers must go.",
        "It is 1.\u2060000 m.",
      ],
    ],
    [
      "de",
      "within a number",
      [
        "Vom 10. – 12. Mai und 3.–5. Mai",
        "Wir zahlen 1.000 Euro.",
        "Um 10.30 Uhr",
        "10.30–11.30 Uhr",
        "Am 2.3. Mai",
      ],
    ],
    ["de", "after a price", ["Das kostet 20.– Franken.", "Das kostet 200.— Franken."]],
    ["ru", "within a number", ["К 24.02 Россия должна."]],
    ["zh", "within a number", ["增长3.5 我们", "2031.12 我们"]],
    ["ar", "within a number", ["نحن 3.5 مليون"]],
    ["hi", "within a number", ["हम 3.5 करोड़"]],
    ["ko", "within a number", ["우리는 3.5 킬로"]],
    ["he", "within a number", ["אנחנו 3.5 מיליון"]],
    [
      "en",
      "before a sign, after an abbreviation",
      [
        "The U.S.🙂 Government must.",
        "Dr.&nbsp;Smith and Mr.<br>Jones",
        "Acme Inc.® is here.",
        "See Fig.→ 5.",
        "approx.€5",
        "f.(x) and p.(5)",
      ],
    ],
    ["en", "at a name with a full stop", ["See example.org, example.it we, file.txt and Node.js now."]],
    ["de", "at a hyphen", ["Dipl.-Ing. Fischer", "Mon.–Freitag", "Ein.- und Ausfuhr"]],
    ["en", "at dots within it", ["We wait… and then go.", "We [...] must (…) go.", "We . . . go."]],
    ["en", "after what somebody says", ["“Go.” he says.", "“Go!”, he says.", "Why?! – we ask."]],
    [
      "en",
      "within an address",
      ["See https://x.org/a?We.Do or john.Smith@x.org for it.", "See www.x.org/We.Must now"],
    ],
    ["en", "after the number of an item", ["1. We must go.", "a. We must go.", "IV. We must go."]],
    [
      "de",
      "after an abbreviation",
      ["Wir gehen z. B. Montag, d. h. bald.", "Vgl. Abs. 2 bzw. Art. 5, u. a. Rechte."],
    ],
    ["de", "after an ordinal", ["Am 3. Oktober und 4. Mai."]],
    [
      "ru",
      "after an abbreviation",
      ["Это т. е. Мы, г. Москва, 5 млн. человек и др. люди.", "И. И. Иванов ушёл."],
    ],
    ["pl", "after an abbreviation", ["To np. Warszawa i tzw. Polska."]],
    ["fr", "after an abbreviation", ["Voir Mme. Dupont, p. ex. Paris."]],
    ["he", "after a single letter", ["ת. כהן אמר."]],
    ["ar", "after a single letter", ["قال د. محمد يجب."]],
  ])("go on in %s %s", (language, _what, lines) => {
    for (const line of lines) expect(textsOf(line, language), line).toEqual([line]);
  });

  it.each([
    ["an abbreviation and the beginning of another", "They leave the U.S. |We must go."],
    ["a word that is an abbreviation elsewhere", "They say no. |Ukraine must go."],
    ["an abbreviation that stands at the end", "Paris, Rome etc. |Ukraine must go."],
    ["a single letter that is a word", "Это я. |Украина должна."],
  ])("are cut after %s", (_what, line) => {
    expect(textsOf(line.replaceAll("|", ""))).toEqual(piecesOf(line));
  });

  it.each(["\n", "\r", "\r\n", "\f", "\v", "\u0085", "\u2028", "\u2029"])("are cut at %j", (lineEnd) => {
    expect(textsOf(`One${lineEnd}Two`)).toEqual(["One", "Two"]);
  });

  it("gives offsets of UTF-16 units that leave out the white space", () => {
    const text = "🐟 One.  Two.\n  Three ";
    expect(sentences(text, "en")).toEqual([
      { start: 0, end: 7, text: "🐟 One." },
      { start: 9, end: 13, text: "Two." },
      { start: 16, end: 21, text: "Three" },
    ]);
  });

  it("cuts a line of any length as it cuts each of its sentences", () => {
    const line = Array.from({ length: 5000 }, (_, at) => `Sentence ${at} is “long” enough, 3.5 m, 🐟.`);
    expect(textsOf(line.join(" "))).toEqual(line);
  });

  it.each(["1.", "a.", ".-", "go.[", "go.<", "go.🙂"])("does not stumble over a long line of %j", (part) => {
    expect(textsOf(part.repeat(5000)).join("")).toBe(part.repeat(5000));
  });

  it("keeps a sentence whole that is longer than many pages", () => {
    const long = `On ${"and ".repeat(10_000)}on.`;
    expect(textsOf(`Short. ${long} Short again.`)).toEqual(["Short.", long, "Short again."]);
  });
});
