import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { refusalMessage, type Language } from "../../words";
import type { Refusal } from "../../values";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  /** What is said: a sentence, or a refusal in a language. */
  readonly text?: string;
  readonly refusal?: Refusal;
  readonly language?: Language;
}

/** A message in its bar. Loaded when there is one: most pages begin without, and the wording of refusals is long. */
export default function MessageLine({ intent, text, refusal, language = "fr" }: Props) {
  return (
    <MessageBar intent={intent} layout="multiline" role={refusal ? "alert" : "status"}>
      <MessageBarBody>{refusal ? refusalMessage(refusal, language) : text}</MessageBarBody>
    </MessageBar>
  );
}
