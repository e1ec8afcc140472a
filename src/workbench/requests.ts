import type { PaneText } from "../taskpane/context";
import type { BookDesk } from "./book";
import type { useDrafts } from "./useDrafts";
import type { useOpening } from "./useOpening";
import type { Ask } from "./useQuestion";

/** Of more dropped files than these none is offered to be opened alone. */
const MOST_CHOOSABLE = 12;

interface Asked {
  readonly book: BookDesk;
  readonly opening: ReturnType<typeof useOpening>;
  readonly drafts: ReturnType<typeof useDrafts>;
  readonly isTyping: boolean;
  readonly ask: Ask;
  readonly t: PaneText;
  readonly onTogether: (files: readonly File[]) => void;
}

/** What the user asks the page for, with the question that comes first: what would be lost, which of several files. */
export function requests({ book, opening, drafts, isTyping, ask, t, onTogether }: Asked) {
  /** Opens at once, or asks first when changes would be lost. */
  const request = async (action: () => Promise<void>) => {
    if (!isTyping && !(await book.isChanged())) return action();
    ask(t("book.unsaved"), [
      { label: t("book.discard"), act: () => void action() },
      { label: t("book.stay"), isPrimary: true },
    ]);
  };
  const openFile = (file: File) => void request(() => opening.loadFile(file));
  return {
    request: (action: () => Promise<void>) => void request(action),
    openFiles: (files: readonly File[]) => {
      const [file] = files;
      if (files.length === 1 && file) openFile(file);
      else if (file) {
        const choosable = files.length > MOST_CHOOSABLE ? [] : files;
        ask(t("book.which", { count: files.length }), [
          { label: t("book.together"), act: () => onTogether(files) },
          ...choosable.map((one) => ({ label: one.name, act: () => openFile(one) })),
          { label: t("book.none") },
        ]);
      }
    },
    showPrivacy: () => {
      const isKept = drafts.consent === "yes";
      ask(`${t("draft.privacyText")}\n\n${t(isKept ? "draft.isKept" : "draft.isNotKept")}`, [
        isKept
          ? { label: t("draft.removeAll"), act: () => drafts.decide("no") }
          : { label: t("draft.yes"), act: () => drafts.decide("yes") },
        { label: t("draft.close"), isPrimary: true },
      ]);
    },
  };
}
