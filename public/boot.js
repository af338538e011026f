// Runs before the first paint, in the head of every page: the theme that the reader chose, and whether the example of a
// cell was dismissed.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("cell-example") === "dismissed") {
    document.documentElement.dataset.cellExample = "dismissed";
  }
} catch {
  // Storage is forbidden: the system's theme it is.
}
