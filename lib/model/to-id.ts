/** The id that was probably meant: lower case words joined by hyphens, and by the slashes that are there. */
export function toId(text: string): string {
  const parts = text.split("/").map((part) => {
    return part
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
  });
  return parts.filter((part) => part !== "").join("/");
}
