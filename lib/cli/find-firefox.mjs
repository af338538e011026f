import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Where installers put it, beside the folders of the search path. */
const PLACES = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
];
const NAMES = process.platform === "win32" ? ["firefox.exe"] : ["firefox", "firefox-esr"];

/** What to do where there is none. */
export const howToInstallFirefox =
  "There is no Firefox. Install it (https://www.mozilla.org/firefox; on Debian: apt-get install firefox-esr), " +
  "or name its path in the environment variable FIREFOX_PATH.";

/**
 * The path of a Firefox on this machine: the one that `FIREFOX_PATH` names, else the first of the search path and of the
 * usual places.
 *
 * @returns undefined where there is none
 */
export function findFirefox(env = process.env) {
  if (env.FIREFOX_PATH) return isProgram(env.FIREFOX_PATH) ? env.FIREFOX_PATH : undefined;
  const folders = (env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES,
  ];
  return candidates.find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
