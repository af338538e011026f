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

/**
 * Whether a tag is that of a text or stands for it: `en` covers `en-GB`, not the other way round. A script that a tag leaves
 * out is the usual one: `zh-Hant` covers `zh-TW`.
 */
export function covers(range: string, tag: string): boolean {
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  const tags = [language, ...(NORWEGIAN[language] ?? [])].map((base) => [base, ...subtags].join("-"));
  const ranges = [range.toLowerCase(), withScript(range)];
  return tags
    .flatMap((one) => [one, withScript(one)])
    .some((one) => ranges.some((outer) => `${one}-`.startsWith(`${outer}-`)));
}

const scripted = new Map<string, string>();

/** A tag in lower case with its script, if need be the usual one of its language and region: zh-hant-tw of zh-TW. */
function withScript(tag: string): string {
  const known = scripted.get(tag);
  if (known !== undefined) return known;
  const { script } = canonicalTag(tag) === undefined ? {} : new Intl.Locale(tag).maximize();
  const result = (script === undefined ? tag : `${new Intl.Locale(tag, { script })}`).toLowerCase();
  scripted.set(tag, result);
  return result;
}

/** The one language of which canonical tags name both the whole and its two written forms. */
const NORWEGIAN: Readonly<Record<string, readonly string[]>> = { no: ["nb", "nn"], nb: ["no"], nn: ["no"] };
