import type { Source } from "@/lib/model/corpus";
import { textDirection } from "@/lib/view/words/text-direction";

interface SourceLinkProps {
  readonly source: Pick<Source, "id" | "title" | "language">;
  readonly className: string;
}

/** The title of a document in its own language, and the way to it. */
export function SourceLink({ source: { id, title, language }, className }: SourceLinkProps) {
  return (
    <a href={`/sources/${id}`} lang={language} dir={textDirection(language)} className={className}>
      {title}
    </a>
  );
}
