/** Licences that the terms of a corpus may name, by their identifiers in the list of SPDX. */
const known = [
  { pattern: /\bCC BY 4\.0\b/, spdx: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" },
  {
    pattern: /\bCC BY-SA 4\.0\b/,
    spdx: "CC-BY-SA-4.0",
    path: "https://creativecommons.org/licenses/by-sa/4.0/",
  },
  { pattern: /\bCC0 1\.0\b/, spdx: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" },
] as const;

/** The licence that the terms of a corpus name, of those that programs know; undefined where they name none of them. */
export function namedLicence(terms: string): { readonly spdx: string; readonly path: string } | undefined {
  return known.find(({ pattern }) => pattern.test(terms));
}
