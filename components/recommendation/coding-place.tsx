import { CopyButton } from "@/components/ui/copy-button";
import { lineAddress, sourceFile } from "@/lib/view/site/repository";

interface CodingPlaceProps {
  readonly source: string;
  readonly line: number;
  readonly repository: string | undefined;
}

/** The line of YAML at which a recommendation is written: in the repository, where the corpus names one. */
export function CodingPlace({ source, line, repository }: CodingPlaceProps) {
  const file = sourceFile(source);
  const address = lineAddress(repository, file, line);
  const place = `${file}, line ${line}`;
  return (
    <p>
      Coded in{" "}
      {address === undefined ? (
        <>
          <code>{place}</code>{" "}
          <CopyButton className="ml-2 text-ink2 hover:text-ink hover:underline" text={`${file}:${line}`}>
            Copy
          </CopyButton>
        </>
      ) : (
        <a className="link" href={address} rel="noreferrer">
          {place}
        </a>
      )}
    </p>
  );
}
