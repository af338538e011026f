import { LinkedIds } from "@/components/ui/linked-ids";
import type { Source, SourceText } from "@/lib/model/corpus";
import { passageId } from "@/lib/query/page-addresses";
import { setAsideId } from "@/lib/view/reader/passage";
import { textDirection } from "@/lib/view/words/text-direction";

interface SetAsideListProps {
  readonly source: Source;
  readonly setAside: SourceText["setAside"];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Every passage that looks like a recommendation and is none, with the coder's reason: what one may dispute. */
export function SetAsideList({ source, setAside, numbers }: SetAsideListProps) {
  if (setAside.length === 0) return null;
  return (
    <section className="mt-10 max-w-[720px] border-rule border-t pt-4" aria-labelledby="set-aside">
      <h2 id="set-aside" className="scroll-mt-6 font-semibold text-[15px]">
        Read, not counted
      </h2>
      <p className="text-ink2">
        These passages hold a word such as “must” or “should”, or look like a recommendation for another
        reason, and are none.
      </p>
      <ul>
        {setAside.map(({ exact, reason, start }, at) => (
          <li
            key={start}
            className="grid grid-cols-[minmax(0,1fr)_180px] gap-x-6 gap-y-1 border-line border-b pt-[7px] pb-2 max-md:grid-cols-1"
          >
            <a
              className="whitespace-pre-line font-serif text-[15px] oldstyle-nums leading-[21px] hover:underline"
              href={`#${setAsideId(at)}`}
              lang={source.language}
              dir={textDirection(source.language)}
            >
              {exact}
            </a>
            <span className="text-ink2">
              <LinkedIds text={reason} ids={numbers} toAddress={(id) => `#${passageId(id, 0)}`} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
