import { Mark } from "@/components/marks/mark";
import type { ComparedField } from "@/lib/model/reliability/coded-unit";
import type { Reading as ReadingOf, ReadUnit } from "@/lib/view/method/reading";
import { stanceWords } from "@/lib/view/words/words";

/** What one reader made of a passage. What differs from the other reading stands out. */
export function Reading({ verdict, units, differs }: ReadingOf) {
  if (verdict !== undefined) return verdict;
  return units.map((unit) => (
    <Unit
      key={`${unit.measure} ${unit.actor} ${unit.stance} ${unit.voice} ${unit.topic}`}
      {...unit}
      differs={differs}
    />
  ));
}

interface UnitProps extends ReadUnit {
  readonly differs: readonly ComparedField[];
}

function Unit({ stance, voice, actor, measure, topic, differs }: UnitProps) {
  const value = (field: ComparedField, text: string) =>
    differs.includes(field) ? <strong>{text}</strong> : text;
  return (
    <span className="read-unit">
      <Mark stance={stance} reported={voice === "reported"} size={14} />
      <span>
        {value("stance", stanceWords[stance])}: {value("measure", measure)}. {value("actor", actor)},{" "}
        {value("voice", voice)}
        {differs.includes("topic") && <>; topic {value("topic", topic)}</>}
      </span>
    </span>
  );
}
