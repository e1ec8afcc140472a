import { useCallback, useEffect, useState } from "react";
import { onCommand, type ExcelHost } from "../../excel";
import type { Language } from "../../texts";
import { Pane, type Step } from "../Pane";
import { saveText } from "../parts/download";
import { openSession } from "./session";

const CAMPAIGN = "2007";

/** The pane beside the workbook that is open in Excel. */
export function ExcelPane({ host, language: first }: { host: ExcelHost; language: Language }) {
  const [session] = useState(() => openSession(host));
  const [language, setLanguage] = useState(first);
  const [wish, setWish] = useState<{ readonly step: Step } | null>(null);
  useEffect(() => onCommand((step) => setWish({ step })), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const select = useCallback(() => undefined, []);
  return (
    <Pane
      desk={session.desk}
      language={language}
      onLanguage={setLanguage}
      onSelect={select}
      onChanged={() => undefined}
      saveText={saveText}
      campaign={CAMPAIGN}
      wish={wish}
    />
  );
}
