import type { Corpus } from "@/lib/model/corpus";
import { count } from "@/lib/query/count-noun";

/** The topics with their definitions. */
export function TopicList({ topics, measures }: Corpus) {
  return (
    <dl className="max-w-[760px]">
      {topics.map(({ id, label, definition }) => (
        <div key={id} className="grid gap-x-6 border-line border-b py-2 sm:grid-cols-[200px_1fr]">
          <dt>
            <a className="link" href={`/topics/${id}`}>
              {label}
            </a>
          </dt>
          <dd>
            {definition}{" "}
            <span className="text-ink2">
              {count(measures.filter(({ topic }) => topic === id).length, "measure")}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
