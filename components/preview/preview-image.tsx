import type { Preview } from "@/lib/view/preview";
import { previewSize } from "@/lib/view/preview-address";
import { toSupportedCharacters } from "@/lib/view/supported-characters";

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
        style={{ fontFamily: "Vollkorn", fontSize: 30, paddingBottom: 14, borderBottom: `2px solid ${ink}` }}
      >
        {toSupportedCharacters(site)}
      </div>
      <div style={{ marginTop: 40, color: ink2 }}>{toSupportedCharacters(kind)}</div>
      <div
        style={{
          display: "block",
          marginTop: 8,
          fontFamily: "Vollkorn",
          fontSize: titleSize(title),
          lineHeight: 1.16,
          letterSpacing: "-0.01em",
          lineClamp: 4,
        }}
      >
        {toSupportedCharacters(title)}
      </div>
      <div style={{ display: "block", marginTop: 22, lineClamp: 3 }}>
        {toSupportedCharacters(description ?? "")}
      </div>
      <div style={{ flexGrow: 1 }} />
      {lines.map(({ word, text }) => (
        <div key={text} style={{ display: "flex", marginTop: 6 }}>
          {word !== undefined && <div style={{ width: WORD, color: ink2 }}>{word}</div>}
          <div style={{ width: word === undefined ? WIDTH : WIDTH - WORD }}>
            {toSupportedCharacters(text)}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Long titles are set smaller: statements are not to be cut, for half of one may say what the whole does not. */
function titleSize(title: string): number {
  if (title.length <= 45) return 76;
  if (title.length <= 90) return 62;
  return title.length <= 120 ? 50 : 42;
}
