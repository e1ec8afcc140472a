import { Spinner } from "@fluentui/react-components";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { whereAmI } from "../../excel";
import { languageFrom, say } from "../../words";
import { Failure, later, useAsked } from "../failure";
import { PageFrame } from "../PageFrame";
import { useWords } from "../useWords";
import { arrived } from "./boot";
import { ExcelPane } from "./ExcelPane";
import "./page.css";

const PlaceMessage = later(() => import("./PlaceMessage"));

function App() {
  const found = useAsked(() => whereAmI(globalThis), []);
  const place = found.value;
  const asked = languageFrom(place?.kind === "excel" ? (place.language ?? navigator.language) : navigator.language);
  const { language, failure, again } = useWords(asked);
  return (
    <PageFrame
      language={language ?? asked}
      screen="excel"
      failures={
        <>
          {found.failure && <Failure error={found.failure.error} onRetry={found.again} />}
          {failure && <Failure error={failure.error} onRetry={again} />}
        </>
      }
    >
      {(!place || language === null) && !found.failure && !failure && (
        <Spinner {...(language === null ? {} : { label: say("place.waiting", language) })} />
      )}
      {language !== null && place?.kind === "excel" && <ExcelPane host={place.host} language={language} />}
      {language !== null && place && place.kind !== "excel" && (
        <Suspense>
          <PlaceMessage place={place} language={language} />
        </Suspense>
      )}
    </PageFrame>
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
