import { Spinner } from "@fluentui/react-components";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { languageFrom, type Language } from "../words";
import type { BookDesk } from "./book";
import { FailedPage, Failure } from "../taskpane/failure";
import { PageFrame } from "../taskpane/PageFrame";
import { remoteWorker } from "../taskpane/rpc";
import { useWords } from "../taskpane/useWords";
import { STORES } from "./stores";
import { useMedia } from "./useMedia";
import { Workbench } from "./Workbench";
import "../taskpane/page/page.css";

function startLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  return languageFrom(asked ?? localStorage.getItem(STORES.language) ?? navigator.language);
}

const book = remoteWorker(() => new Worker(new URL("./worker.ts", import.meta.url))) as BookDesk;

function App() {
  const [asked, setLanguage] = useState(startLanguage);
  const { language, failure, again } = useWords(asked);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const shown = language ?? asked;
  useEffect(() => {
    document.documentElement.lang = shown;
    localStorage.setItem(STORES.language, shown);
  }, [shown]);
  const failed = failure && <Failure error={failure.error} onRetry={again} />;
  return (
    <PageFrame language={shown} isDark={isDark} screen="workbench" failures={language !== null && failed}>
      {language !== null && <Workbench book={book} language={language} onLanguage={setLanguage} />}
      {language === null && (failed ? <FailedPage>{failed}</FailedPage> : <Spinner />)}
    </PageFrame>
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
