// Runs before the first paint, in the head of every page: the theme that the reader chose, whether the example of a cell was
// dismissed, and on a phone the view that a visit begins with.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("cell-example") === "dismissed") {
    document.documentElement.dataset.cellExample = "dismissed";
  }
  // The sides fit a phone, where the matrix of actors has to be moved. Only the first page of a visit begins with them:
  // whoever then chooses the actors keeps them.
  const root = new URL(".", document.currentScript.src).pathname;
  const isPhone = matchMedia("(max-width: 599px)").matches;
  const isFront = location.pathname === root && location.search === "";
  const isFirst = sessionStorage.getItem("visited") === null;
  sessionStorage.setItem("visited", "yes");
  if (isFront && isPhone && isFirst) location.replace(`${root}?cols=stance`);
} catch {
  // Storage is forbidden: the system's theme it is, and the view of the address.
}
