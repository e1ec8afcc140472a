import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { languageFrom, type Language } from "../words";
import type { BookDesk } from "./book";
import { remote } from "../taskpane/rpc";
import { useWords } from "../taskpane/useWords";
import { Workbench } from "./Workbench";
import "../taskpane/page/page.css";

/** Only the language is remembered on this computer: nothing of the workbook. */
const LANGUAGE_KEY = "calog-language";
const DARK = "(prefers-color-scheme: dark)";

function startLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  return languageFrom(asked ?? localStorage.getItem(LANGUAGE_KEY) ?? navigator.language);
}

const worker = new Worker(new URL("./worker.ts", import.meta.url));
const book = remote(worker) as BookDesk;

function App() {
  const [language, setLanguage] = useState(startLanguage);
  const ready = useWords(language);
  const [isDark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(LANGUAGE_KEY, language);
  }, [language]);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      {ready === null ? <Spinner /> : <Workbench book={book} language={ready} onLanguage={setLanguage} />}
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
