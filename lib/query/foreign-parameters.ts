/** Parameters that mail programs, advertisers and the framework add to any address: they ask nothing of us. */
const names: ReadonlySet<string> = new Set([
  "_rsc",
  "ref",
  "fbclid",
  "gclid",
  "gbraid",
  "wbraid",
  "dclid",
  "msclkid",
  "twclid",
  "ttclid",
  "yclid",
  "igshid",
  "igsh",
  "li_fat_id",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "_hsenc",
  "_hsmi",
  "_ga",
  "_gl",
]);

/** Whether a parameter is one that others add, and that pages and exports pass over alike. */
export function isForeign(name: string): boolean {
  return names.has(name) || name.startsWith("utm_");
}
