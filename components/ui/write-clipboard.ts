type Text = string | Promise<string>;

/**
 * Puts a text on the clipboard, and where there is one the same as HTML, which text processors take. Both go in as promises
 * within the click, since Safari lets a page write only then. Rejects where the browser forbids it, or where a text fails.
 */
export async function writeClipboard(plain: Text, html?: Text): Promise<void> {
  // A browser without clipboard items takes plain text alone.
  if (typeof ClipboardItem !== "function") return navigator.clipboard.writeText(await plain);
  await navigator.clipboard.write([
    new ClipboardItem({
      "text/plain": toBlob(plain, "text/plain"),
      ...(html !== undefined && { "text/html": toBlob(html, "text/html") }),
    }),
  ]);
}

const toBlob = async (text: Text, type: string) => new Blob([await text], { type });
