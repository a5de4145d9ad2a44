/** The reader's choice of theme; "system" follows the machine. public/theme.js applies it before the first paint. */
export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "travaux.theme";
const darkMachine = () => window.matchMedia("(prefers-color-scheme: dark)");

export function chosenTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system";
  }
}

export function chooseTheme(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage can be refused: the choice then lasts as long as the page.
  }
  apply(theme);
}

/** Tells of every change of what is shown, by the reader or by the machine. */
export function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

export function followMachine(): void {
  darkMachine().addEventListener("change", () => chosenTheme() === "system" && apply("system"));
}

function apply(theme: Theme): void {
  const dark = theme === "dark" || (theme === "system" && darkMachine().matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}
