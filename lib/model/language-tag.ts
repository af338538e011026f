/**
 * The canonical form of a BCP 47 tag (RFC 5646, 4.5), which begins with the shortest code of the language: `en` for `eng`,
 * `he` for `iw`, `en-GB` for `en-gb`. Undefined where it is no tag of a language.
 */
export function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical !== undefined && /^[a-z]{2,3}(-|$)/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined; // a RangeError: not well formed
  }
}

/** Whether a tag is that of a text or stands for it: `en` covers `en-GB`, not the other way round. */
export function covers(range: string, tag: string): boolean {
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  return [language, ...(NORWEGIAN[language] ?? [])].some((base) =>
    `${[base, ...subtags].join("-")}-`.startsWith(`${range.toLowerCase()}-`),
  );
}

/** The one language of which canonical tags name both the whole and its two written forms. */
const NORWEGIAN: Readonly<Record<string, readonly string[]>> = { no: ["nb", "nn"], nb: ["no"], nn: ["no"] };
