import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { GIT_ATTRIBUTES } from "@/lib/cli/corpus-pages";
import { scratchFolder } from "../scratch-folder";

const project = path.resolve(import.meta.dirname, "../..");
const scratch = scratchFolder("line-ends-");

function git(folder: string, ...words: readonly string[]): void {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...words], { cwd: folder, stdio: "pipe" });
}

/** A clone as Git for Windows makes it by default: it writes CRLF for each LF, unless a file says otherwise. */
async function cloneOnWindows(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await scratch.write(name, files);
  git(folder, "init", "--quiet");
  git(folder, "-c", "core.autocrlf=true", "-c", "core.safecrlf=false", "add", ".");
  git(folder, "commit", "--quiet", "-m", "Files");
  git(folder, "clone", "--quiet", "-c", "core.autocrlf=true", folder, scratch.at(`${name}-clone`));
  return scratch.at(`${name}-clone`);
}

describe.each([
  ["the project", readFileSync(path.join(project, ".gitattributes"), "utf8")],
  ["a new corpus", GIT_ATTRIBUTES],
])("a clone of %s on Windows", (name, attributes) => {
  it("has every byte of what it was made of", async () => {
    const mixed = "One\nTwo\r\nThree\rFour";
    const files = {
      ".gitattributes": attributes,
      "seeds/river.txt": mixed,
      "seeds/lf.txt": "One\nTwo\n",
      "seeds/crlf.txt": "One\r\nTwo\r\n",
      "content/second-coding/river.yaml": mixed,
      "content/second-coding/first/river.yaml": mixed,
      "content/actors.yaml": "- id: forum\n",
    };
    const clone = await cloneOnWindows(name.replaceAll(" ", "-"), files);
    for (const [file, text] of Object.entries(files))
      expect([file, await readFile(path.join(clone, file), "utf8")]).toEqual([file, text]);
  });
});
