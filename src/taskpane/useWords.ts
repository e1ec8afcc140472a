import { useState } from "react";
import { hasWords, loadPageWords, type Language } from "../words";
import { useAsked, type Asked } from "./failure";

/**
 * The language whose words are there: the one asked for once they have come, until then the one before, or none. What
 * could not be loaded is in `failure`.
 */
export function useWords(
  asked: Language,
): { readonly language: Language | null } & Pick<Asked<Language>, "failure" | "again"> {
  const { value, failure, again } = useAsked(async () => {
    await loadPageWords(asked);
    return asked;
  }, [asked]);
  const [first] = useState(() => (hasWords(asked) ? asked : null));
  return { language: value ?? first, failure, again };
}
