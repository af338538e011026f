import type { Preview } from "@/lib/view/site/preview";
import { previewSize } from "@/lib/view/site/preview-address";
import { toSupportedCharacters } from "@/lib/view/site/supported-characters";

interface PreviewImageProps {
  readonly site: string;
  readonly preview: Preview;
}

// The tokens of the light theme: the picture is shown on other sites, by day and by night.
const ink = "#1e1c18";
const ink2 = "#5a554b";

const MARGIN = 64;
const WIDTH = previewSize.width - 2 * MARGIN;
const WORD = 170;

/**
 * A page as a picture for those who share a link to it. Drawn by a layout engine that knows no style sheets and only
 * flexible boxes: hence the styles here and not in a class.
 */
export function PreviewImage({ site, preview: { kind, title, description, lines } }: PreviewImageProps) {
  return (
    <div
      style={{
        ...previewSize,
        display: "flex",
        flexDirection: "column",
        padding: `52px ${MARGIN}px`,
        background: "#fbfaf6",
        color: ink,
        fontFamily: "Inter",
        fontSize: 28,
        lineHeight: 1.4,
      }}
    >
      <div
        style={{
          ...oneLine,
          fontFamily: "Vollkorn",
          fontSize: 30,
          paddingBottom: 14,
          borderBottom: `2px solid ${ink}`,
        }}
      >
        {toSupportedCharacters(site)}
      </div>
      <div style={{ ...oneLine, marginTop: 40, color: ink2 }}>{toSupportedCharacters(kind)}</div>
      <div
        style={{
          display: "block",
          marginTop: 8,
          fontFamily: "Vollkorn",
          fontSize: titleSize(title, lines.length),
          lineHeight: 1.16,
          letterSpacing: "-0.01em",
          lineClamp: lines.length > 3 ? 3 : 4,
          wordBreak: "break-word",
        }}
      >
        {toSupportedCharacters(title)}
      </div>
      <div
        style={{ display: "block", marginTop: 22, lineClamp: titleSize(title, lines.length) === 62 ? 2 : 3 }}
      >
        {toSupportedCharacters(description ?? "")}
      </div>
      <div style={{ flexGrow: 1 }} />
      {lines.map(({ word, text }) => (
        <div key={text} style={{ display: "flex", marginTop: 6 }}>
          {word !== undefined && <div style={{ ...oneLine, width: WORD, color: ink2 }}>{word}</div>}
          <div style={{ ...oneLine, width: word === undefined ? WIDTH : WIDTH - WORD }}>
            {toSupportedCharacters(text)}
          </div>
        </div>
      ))}
    </div>
  );
}

/** What is longer than a line ends in "…": a second one would push the last lines out of the picture. */
const oneLine = { display: "block", lineClamp: 1 } as const;

/**
 * Long titles are set smaller: statements are not to be cut, for half of one may say what the whole does not. Above many
 * lines there is less room.
 */
function titleSize(title: string, lines: number): number {
  if (lines > 3) return title.length <= 45 ? 62 : 42;
  if (title.length <= 45) return 76;
  if (title.length <= 90) return 62;
  return title.length <= 120 ? 50 : 42;
}
