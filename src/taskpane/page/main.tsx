import { Spinner } from "@fluentui/react-components";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { whereAmI, type Place } from "../../excel";
import { languageFrom, sayOnPage, type Language } from "../../words";
import { FailedPage, Failure, later, useAsked } from "../failure";
import { PageFrame } from "../PageFrame";
import { useWords } from "../useWords";
import { arrived } from "./boot";
import { ExcelPane } from "./ExcelPane";
import { useOfficeDark } from "./useOfficeDark";
import "./page.css";

const PlaceMessage = later(() => import("./PlaceMessage"));

function App() {
  const found = useAsked(() => whereAmI(globalThis), []);
  const place = found.value;
  const isDark = useOfficeDark(place !== undefined);
  const asked = languageFrom(place?.kind === "excel" ? (place.language ?? navigator.language) : navigator.language);
  const words = useWords(asked);
  const { language } = words;
  const failed = [found, words].flatMap(({ failure, again }, index) =>
    failure ? [<Failure key={index} error={failure.error} onRetry={again} />] : [],
  );
  return (
    <PageFrame language={language ?? asked} isDark={isDark} screen="excel">
      {failed.length > 0 ? (
        <FailedPage>{failed}</FailedPage>
      ) : (
        <Found place={place} asked={asked} language={language} />
      )}
    </PageFrame>
  );
}

interface FoundProps {
  readonly place: Place | undefined;
  readonly asked: Language;
  /** The language whose words are there. */
  readonly language: Language | null;
}

function Found({ place, asked, language }: FoundProps) {
  if (language === null) return <Spinner />;
  if (!place) return <Spinner label={sayOnPage("place.waiting", language)} />;
  if (place.kind === "excel")
    return <ExcelPane host={place.host} savesFiles={place.savesFiles} asked={asked} meanwhile={language} />;
  return (
    <Suspense>
      <PlaceMessage place={place} language={language} />
    </Suspense>
  );
}

arrived();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
