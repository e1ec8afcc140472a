import { useEffect, useState } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** The theme of the page follows the system. */
export function useSystemDark(): boolean {
  const [isDark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isDark;
}
