import { LinkedIds } from "@/components/ui/linked-ids";
import type { Source, SourceText } from "@/lib/model/corpus";
import { passageId } from "@/lib/query/address";
import { setAsideId } from "@/lib/view/reader/passage";
import { textDirection } from "@/lib/view/words/text-direction";
import "./set-aside-list.css";

interface SetAsideListProps {
  readonly source: Source;
  readonly setAside: SourceText["setAside"];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Every passage that looks like a recommendation and is none, with the coder's reason: what one may dispute. */
export function SetAsideList({ source, setAside, numbers }: SetAsideListProps) {
  if (setAside.length === 0) return null;
  return (
    <section className="aside-list" aria-labelledby="set-aside">
      <h2 id="set-aside">Read, not counted</h2>
      <p>
        These passages hold a word such as “must” or “should”, or look like a recommendation for another
        reason, and are none.
      </p>
      <ul>
        {setAside.map(({ exact, reason, start }, at) => (
          <li key={start}>
            <a href={`#${setAsideId(at)}`} lang={source.language} dir={textDirection(source.language)}>
              {exact}
            </a>
            <span>
              <LinkedIds text={reason} ids={numbers} toAddress={(id) => `#${passageId(id, 0)}`} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
