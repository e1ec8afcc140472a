import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { refusalMessage } from "../../texts";
import type { Refusal } from "../../values";
import { usePane } from "../context";

/** A refusal as a sentence: what is wrong, where, what was expected, what to do. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  const { language } = usePane();
  if (!refusal) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{refusalMessage(refusal, language)}</MessageBarBody>
    </MessageBar>
  );
}

/** Something that was done or should be known. */
export function Notice({ text, intent = "info" }: { text: string | null; intent?: "info" | "success" | "warning" }) {
  if (text === null) return null;
  return (
    <MessageBar intent={intent} layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
