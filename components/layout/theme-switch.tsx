import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { store } from "@/components/ui/stored";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Goes round the themes: the system's, light, dark. boot.js applies the choice before the next page is painted. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    const chosen = document.documentElement.dataset.theme;
    if (chosen === "light" || chosen === "dark") setTheme(chosen);
  }, []);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  const choose = () => {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    store("theme", next === "system" ? null : next);
  };
  const Icon = icons[theme];
  return (
    <button
      type="button"
      onClick={choose}
      title={`Theme: ${theme}. Change to ${next}.`}
      className="noscript:hidden flex size-8 items-center justify-center text-ink2 hover:text-ink"
    >
      <Icon size={15} aria-hidden="true" />
      <span className="sr-only">
        Theme: {theme}. Change to {next}.
      </span>
    </button>
  );
}
