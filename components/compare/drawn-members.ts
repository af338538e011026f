import type { BusiestMembers } from "@/lib/query/busiest-members";

/** A picture with more rows than this could not be read; half a square of more pairs could not be sent. */
export const DRAWN_MAX = 40;

/** Says who is drawn, where that is not everybody; begins with a space. */
export function sayDrawn({ members, all }: BusiestMembers, what: string): string {
  if (members.length === all) return "";
  return ` Drawn are the ${members.length} of ${all} ${what} with the most recommendations.`;
}
