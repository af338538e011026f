import type { CorpusMeta } from "@/lib/model/corpus";

/** What to send in order to dispute a coding, and where to. */
export function Dispute({ repository }: CorpusMeta) {
  return (
    <div className="max-w-[68ch] text-[15px] leading-6">
      <p>Three things are enough:</p>
      <ol className="my-3 list-decimal pl-5 marker:text-ink2">
        <li className="my-1.5 pl-1">
          the id of the recommendation, which stands at the head of its page and in its address; for an
          omission, the document;
        </li>
        <li className="my-1.5 pl-1">the sentence of the document, as it stands there;</li>
        <li className="my-1.5 pl-1">
          what you would code instead: another actor, measure, stance or condition, or nothing at all, and
          why.
        </li>
      </ol>
      {repository === undefined ? (
        <p>This corpus names no address for it. Send it to whoever publishes this site.</p>
      ) : (
        <p>
          Send it to{" "}
          <a className="link" href={repository}>
            the repository that holds these files
          </a>
          , where a change can be proposed as well.
        </p>
      )}
    </div>
  );
}
