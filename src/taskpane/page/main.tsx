import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { whereAmI, type Place } from "../../excel";
import { languageFrom, say } from "../../words";
import { arrived } from "./boot";
import { ExcelPane } from "./ExcelPane";
import { PlaceMessage } from "./PlaceMessage";
import { useWords } from "../useWords";
import "./page.css";

const DARK = "(prefers-color-scheme: dark)";

/** The theme follows the system; in a contrast theme the browser's own colours win. */
function useDark(): boolean {
  const [isDark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isDark;
}

function App({ found }: { found: Promise<Place> }) {
  const isDark = useDark();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => void found.then(setPlace), [found]);
  const language = useWords(
    languageFrom(place?.kind === "excel" ? (place.language ?? navigator.language) : navigator.language),
  );
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      {!place && <Spinner {...(language === null ? {} : { label: say("place.waiting", language) })} />}
      {language !== null && place?.kind === "excel" && <ExcelPane host={place.host} language={language} />}
      {language !== null && place && place.kind !== "excel" && <PlaceMessage place={place} language={language} />}
    </FluentProvider>
  );
}

arrived();
const found = whereAmI(globalThis);
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App found={found} />
    </StrictMode>,
  );
}
