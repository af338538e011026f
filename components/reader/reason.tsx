import { passageId } from "@/lib/query/address";

interface ReasonProps {
  readonly reason: string;
  /** The number of each recommendation of the source, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Why a passage was set aside; a recommendation that the coder names is a link to its first quote. */
export function Reason({ reason, numbers }: ReasonProps) {
  let place = 0;
  return reason.split(/([a-z0-9-]+\/[a-z0-9-]+)/).map((part) => {
    place += part.length;
    return numbers.has(part) ? (
      <a key={place} className="link" href={`#${passageId(part, 0)}`}>
        {part.slice(part.indexOf("/") + 1)}
      </a>
    ) : (
      part
    );
  });
}
