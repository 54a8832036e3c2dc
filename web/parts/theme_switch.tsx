// Light, dark, or as the system has it.
import { useState } from "react";

type Theme = "system" | "light" | "dark";
const NEXT: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };
const WORDS: Readonly<Record<Theme, string>> = { system: "Auto", light: "Light", dark: "Dark" };

function chosen(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosen);
  const turn = () => {
    const next = NEXT[theme];
    if (next === "system") {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem("chancery.theme");
    } else {
      document.documentElement.dataset.theme = next;
      localStorage.setItem("chancery.theme", next);
    }
    setTheme(next);
  };
  return (
    <button
      type="button"
      className="plain theme-switch"
      onClick={turn}
      aria-label={`Colours: ${WORDS[theme]}. Change.`}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
      <span>{WORDS[theme]}</span>
    </button>
  );
}
