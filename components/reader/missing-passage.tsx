import type { Fragment } from "@/lib/view/reader/fragment";

interface MissingPassageProps {
  readonly missing: Extract<Fragment, { readonly kind: "gone" }>;
  /** The id that stands for the one that was asked for, where it belongs to another source. */
  readonly elsewhere: string | undefined;
}

/** Says that an address points at a passage that is not here, and what may be meant. */
export function MissingPassage({ missing: { asked, near }, elsewhere }: MissingPassageProps) {
  return (
    <p role="status" className="mb-5 border-line2 border-l-2 py-0.5 pl-3 text-[15px] leading-6">
      This address points at a passage that is not here: <q className="break-all">{asked.slice(0, 120)}</q>.
      {elsewhere !== undefined && (
        <>
          {" "}
          It is now{" "}
          <a className="link" href={`/recommendations/${elsewhere}`}>
            {elsewhere}
          </a>
          , in another source.
        </>
      )}
      {near.length > 0 && (
        <>
          {" "}
          Perhaps one of these is meant:{" "}
          {near.map((id, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <a className="link" href={`#${id}`}>
                {id}
              </a>
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}
