import { useEffect, useState } from "react";
import { isDarkOffice, onOfficeTheme, type ThemedOffice } from "../../excel";

const DARK = "(prefers-color-scheme: dark)";
const page = globalThis as { readonly Office?: ThemedOffice };

function isDarkNow(): boolean {
  return (page.Office ? isDarkOffice(page.Office) : null) ?? matchMedia(DARK).matches;
}

/**
 * Whether the pane is dark: as Office is, else as the system is. In a contrast theme the browser's own colours win.
 *
 * @param isReady - Office has answered: before, it tells no theme
 */
export function useOfficeDark(isReady: boolean): boolean {
  const [isDark, setDark] = useState(isDarkNow);
  useEffect(() => {
    const follow = () => setDark(isDarkNow());
    follow();
    const query = matchMedia(DARK);
    query.addEventListener("change", follow);
    const stop = page.Office ? onOfficeTheme(page.Office, follow) : undefined;
    return () => {
      query.removeEventListener("change", follow);
      stop?.();
    };
  }, [isReady]);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark;
}
