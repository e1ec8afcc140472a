import { useEffect, useState } from "react";
import { useAsked } from "../taskpane/failure";
import type { BookDesk } from "./book";
import { STORES } from "./stores";
import type { OpenBook } from "./useOpening";

type Consent = "yes" | "no" | null;

function storedConsent(): Consent {
  const stored = localStorage.getItem(STORES.consent);
  return stored === "yes" || stored === "no" ? stored : null;
}

/** Drafts on this computer: whether the user agreed, and what an earlier session left. */
export function useDrafts(book: BookDesk, open: OpenBook | null) {
  const [consent, setConsent] = useState(storedConsent);
  const left = useAsked(async () => (consent === "yes" ? book.drafts() : []), [book, consent], [open]);
  useEffect(() => {
    if (open && consent === "yes") void book.keepDrafts({ name: open.name, campaign: open.campaign });
  }, [book, open, consent]);
  return {
    consent,
    /** The newest draft that an earlier session left. */
    left: left.value?.[0] ?? null,
    decide(answer: "yes" | "no") {
      localStorage.setItem(STORES.consent, answer);
      setConsent(answer);
      if (answer === "no") void book.keepDrafts(null);
    },
    async remove(id: string) {
      await book.removeDraft(id);
      left.again();
    },
  };
}
