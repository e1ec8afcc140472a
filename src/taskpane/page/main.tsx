import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { whereAmI, type Place } from "../../excel";
import { languageFrom, say } from "../../words";
import { arrived } from "./boot";
import { ExcelPane } from "./ExcelPane";
import { PlaceMessage } from "./PlaceMessage";
import { useWords } from "../useWords";
import { useOfficeDark } from "./useOfficeDark";
import "./page.css";

function App({ found }: { found: Promise<Place> }) {
  const [place, setPlace] = useState<Place | null>(null);
  const isDark = useOfficeDark(place !== null);
  useEffect(() => void found.then(setPlace), [found]);
  const language = useWords(
    languageFrom(place?.kind === "excel" ? (place.language ?? navigator.language) : navigator.language),
  );
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      {!place && <Spinner {...(language === null ? {} : { label: say("place.waiting", language) })} />}
      {language !== null && place?.kind === "excel" && (
        <ExcelPane host={place.host} isMac={place.isMac} language={language} />
      )}
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
