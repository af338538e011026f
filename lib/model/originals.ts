import type { Authored, Report } from "./authored";
import { nearestWord } from "./nearest-word";

/** The file from which a seed was made is there, and is the one from which it was made. */
export function checkOriginals(authored: Authored, report: Report): void {
  const { originals, seeds, sources } = authored;
  for (const { id, file, head } of sources) {
    if (!head?.original) continue;
    const { file: name, sha256, pages } = head.original;
    const at = (key: string) => authored.placeOf(file, ["original", key]);
    const value = `seeds/${name}`;
    const found = originals.get(name);
    if (!originals.has(name)) {
      const near = nearestWord(name, originals.keys());
      const remedy = near
        ? `Did you mean "${near}"?`
        : `Put the file there, or remove "original" where it cannot be had any more.`;
      report({ code: "original-missing", at: at("file"), value, message: `There is no ${value}.`, remedy });
    } else if (found !== undefined && found !== sha256) {
      const message = `${value} has another SHA-256 than the one stated: ${found}.`;
      const remedy =
        "Put the original bytes back; or, if the document has a new version, make a source of its own of it with npm run new.";
      report({ code: "original-changed", at: at("sha256"), value: sha256, message, remedy });
    }
    const text = seeds.get(id)?.text;
    const last = pages?.at(-1);
    if (text === undefined || last === undefined || last <= [...text].length) continue;
    report({
      code: "value-invalid",
      at: at("pages"),
      value: String(last),
      message: `The last page begins at ${last}, and the text has ${[...text].length} code points.`,
      remedy: 'Correct the list, or remove "pages"; quotes are then cited without their page.',
    });
  }
}
