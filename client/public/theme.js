// Before the first paint: the reader's choice of theme, or else the system's. A file of its own, as inline scripts are refused.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("travaux.theme");
  } catch {
    // Storage can be refused; then the system decides.
  }
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
