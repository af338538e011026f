import { z } from "zod";
import { canonicalTag } from "./language-tag";

/** The single values that people write in `content/`, with the words in which a message says what is wrong with one. */

/** An id, as file name, key and part of an address: lower case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ID_MAX = 60; // longer ids do not fit a file name, an address and a CSV header comfortably

/** Words of the coders. What a reader would not see, or would see in another order, has no place in them. */
export const text = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .refine((value) => !/[^\P{Cc}\t\r\n]/u.test(value), "must not hold control characters")
  .superRefine(refuseUnseen);

/**
 * Characters that turn the direction of writing round (UAX #9, explicit formatting), halves of characters, which no file can
 * hold, and what takes no room: soft hyphens, spaces without width, signs for programs, fillers, tags but those of a flag.
 * Joiners and the marks of a direction stay (U+200C to U+200F, U+061C), as do selectors: some scripts are written with them.
 */
const UNSEEN = new RegExp(
  [
    "(?<turning>[\\u202a-\\u202e\\u2066-\\u2069])",
    "(?<half>\\p{Surrogate})",
    "[\\u00ad\\u200b\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]",
    "(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]*)[\\u{e0001}\\u{e0020}-\\u{e007f}]",
  ].join("|"),
  "u",
);

function refuseUnseen(value: string, context: z.core.$RefinementCtx<string>): void {
  const found = UNSEEN.exec(value);
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const { turning, half } = found.groups ?? {};
    const why = turning
      ? "changes the direction of writing"
      : half
        ? "is half a character"
        : "cannot be seen";
    context.addIssue({ code: "custom", message: `must not hold U+${code}, which ${why}` });
  } else if (/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]+$/u.test(value)) {
    context.addIssue({ code: "custom", message: "must have a character that can be seen" });
  }
}
export const id = z
  .string()
  .max(ID_MAX, `must have at most ${ID_MAX} characters`)
  .regex(idPattern, "must be lower case words joined by hyphens");

/** A year, a month or a day, as in ISO 8601. YAML reads a bare year as a number, so numbers are taken as well. */
export const date = z.preprocess(
  (value) => (Number.isInteger(value) ? String(value) : value),
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
      error: "must be a year, a month or a day such as 2031, 2031-05 or 2031-05-04",
      abort: true,
    })
    .refine(isCalendarDate, "is not a date of the calendar"),
);

function isCalendarDate(value: string): boolean {
  const [year, month = "01", day = "01"] = value.split("-");
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, {
  // Some programs print it in upper case.
  error: ({ input }) =>
    `must be 64 hexadecimal digits${/^[0-9a-f]{64}$/i.test(String(input)) ? " in lower case" : ""}`,
});

export const webAddress = z
  .string()
  .refine(
    (value) => /^https?:\/\/[^\s/]\S*$/.test(value) && URL.canParse(value),
    "must be an http or https address",
  )
  .superRefine(refuseUnseen);

/** A language tag in its canonical form: markers for `en` must be found for a source in `eng`, and a page's `lang` be known. */
export const language = z.string().superRefine((value, context) => {
  const canonical = canonicalTag(value);
  if (canonical === value) return;
  context.addIssue(
    canonical === undefined
      ? { code: "custom", message: "must be a language tag such as en or pt-BR" }
      : {
          code: "custom",
          message: "must be the canonical tag of its language",
          params: { write: canonical },
        },
  );
});

/** Of the characters of a source, as a message says it. */
export const WHITE_SPACE_RULE = "must not begin or end with white space";

/** The characters of a source: not trimmed, since they are the evidence. */
export const exact = z
  .string()
  .min(1, "must not be empty")
  .refine((value) => value === value.trim(), WHITE_SPACE_RULE);
