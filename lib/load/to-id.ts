/** The id that was probably meant: lower case words joined by hyphens, and by the slashes that are there. */
export function toId(text: string): string {
  const parts = text.split("/").map((part) => {
    return part
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
  });
  return parts.filter((part) => part !== "").join("/");
}
