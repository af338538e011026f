import { readFile } from "node:fs/promises";
import path from "node:path";
import { once } from "@/lib/model/memo";

/** A font as the drawing of preview images takes it. */
interface PreviewFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: "normal";
}

const families = [
  { name: "Vollkorn", folder: "vollkorn", weight: 600 },
  { name: "Inter", folder: "inter", weight: 400 },
] as const;

/** The first is the one that a family is named for; the others stand in for characters that it lacks. */
const subsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] as const;

/** The fonts of the site in the one format that image drawing can read, which browsers are never sent. Read once. */
export const previewFonts = once(
  (): Promise<readonly PreviewFont[]> =>
    Promise.all(
      families.flatMap(({ name, folder, weight }) =>
        subsets.map(async (subset): Promise<PreviewFont> => {
          const file = `node_modules/@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff`;
          // Read when the app is built; the comment keeps the bundler from tracing the folder into the server.
          const data = await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), file));
          return { name: subset === "latin" ? name : `${name} ${subset}`, data, weight, style: "normal" };
        }),
      ),
    ),
);
