import type { PivotColumn } from "@/lib/query/pivot";

interface ActorHeadingProps {
  /** The actors of a group; undefined where the column is no group. */
  readonly members: readonly PivotColumn[] | undefined;
  readonly actor: string;
  /** The actor of the recommendation before. */
  readonly previous: string | undefined;
}

/** In the cell of a group, above the first recommendation of each actor: who it is. */
export function ActorHeading({ members, actor, previous }: ActorHeadingProps) {
  const member = members?.find(({ id }) => id === actor);
  if (!member || actor === previous) return null;
  return (
    <p className="mb-2">
      <a href={`/actors/${actor}`} className="font-semibold hover:underline" dir="auto">
        {member.label}
      </a>
    </p>
  );
}
