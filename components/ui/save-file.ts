/** Saves a file that was made in the browser, as a link to it would. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers read the address after the click; at the next task it has been read.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
