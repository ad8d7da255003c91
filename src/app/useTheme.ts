import { useEffect, useState } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'cited-figures:theme';

/** The appearance that the reader chose, kept in this browser; `system` follows the device. */
export function useTheme() {
  const [theme, setTheme] = useState<Theme>(stored);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    keep(theme);
  }, [theme]);
  return [theme, setTheme] as const;
}

// Storage may be forbidden; the choice then lasts as long as the page.
function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === value) ?? 'system';
  } catch {
    return 'system';
  }
}

function keep(theme: Theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}
