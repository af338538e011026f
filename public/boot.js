// Runs before the first paint, in the head of every page. Two things must be known by then:
// the theme that the reader chose, and whether the address asks for another view than the prerendered one. In that case the
// prerendered table stays invisible until the right one is there, so that no unfiltered table flashes by. Should the page's
// own script never come, the prerendered table shows after all.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage is forbidden: the system's theme it is.
  }
  if (location.search.length > 1) {
    root.dataset.pending = "";
    setTimeout(() => {
      if (root.dataset.pending === "") delete root.dataset.pending;
    }, 5000);
  }
})();
