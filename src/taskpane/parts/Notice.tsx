import { Suspense } from "react";
import type { Language } from "../../words";
import type { Refusal } from "../../values";
import { usePane } from "../context";
import { later } from "../failure";

const MessageLine = later(() => import("./MessageLine"));

/** Loads what draws a notice, so that one stands at once where it is needed and nothing moves under the pointer. */
export const loadNotices = async (): Promise<void> => void (await MessageLine.load());

interface RefusedProps {
  readonly refusal: Refusal | null;
  readonly language: Language;
  readonly intent?: "warning" | "error";
}

/** A refusal as a sentence, where there is no pane around: what is wrong, where, what was expected, what to do. */
export function Refused({ refusal, language, intent = "error" }: RefusedProps) {
  if (!refusal) return null;
  return (
    <Suspense>
      <MessageLine intent={intent} refusal={refusal} language={language} />
    </Suspense>
  );
}

/** A refusal in the language of the pane. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  const { language } = usePane();
  return <Refused refusal={refusal} language={language} />;
}

/** Something that was done or should be known. */
export function Notice({ text, intent = "info" }: { text: string | null; intent?: "info" | "success" | "warning" }) {
  if (text === null) return null;
  return (
    <Suspense>
      <MessageLine intent={intent} text={text} />
    </Suspense>
  );
}
