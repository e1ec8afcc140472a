import { useEffect, useState } from "react";
import { hasWords, loadWords, type Language } from "../words";

/** The language whose words are there: the one asked for once they have come, until then the one before, or none. */
export function useWords(asked: Language): Language | null {
  const [ready, setReady] = useState<Language | null>(() => (hasWords(asked) ? asked : null));
  useEffect(() => {
    let isCurrent = true;
    void loadWords(asked).then(() => {
      if (isCurrent) setReady(asked);
    });
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return ready;
}
