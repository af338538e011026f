import { createHash } from "node:crypto";

/**
 * A GUID made from a name, the same for the same name: version 8 of RFC 9562, from the first 128 bits of the SHA-256.
 *
 * @returns upper or lower case does not matter to readers; 36 characters in lower case
 */
export function guidOf(name: string): string {
  const bytes = createHash("sha256").update(`policy-matrix/${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
