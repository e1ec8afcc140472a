import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { dayOf } from "../values";
import { type Language, say } from "../words";
import type { DraftInfo } from "./drafts";

interface Props {
  readonly language: Language;
  /** A draft that an earlier session left. */
  readonly left: DraftInfo | null;
  /** Something is not saved and nobody was asked yet. */
  readonly mustAsk: boolean;
  readonly hasFailed: boolean;
  readonly onDecide: (answer: "yes" | "no") => void;
  readonly onRestore: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

const two = (part: number): string => String(part).padStart(2, "0");

function foundText({ name, at, changes }: DraftInfo, language: Language): string | null {
  const moment = new Date(at);
  const day = dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return day && say("pane.draft.found", language, { name, day, time, count: changes });
}

/** What the page asks and offers about drafts on this computer. */
export default function DraftBar(props: Props) {
  return (
    <section aria-label={say("pane.draft.title", props.language)}>
      <Bar {...props} />
    </section>
  );
}

function Bar({ language, left, mustAsk, hasFailed, onDecide, onRestore, onRemove }: Props) {
  if (left) {
    return (
      <MessageBar layout="multiline" data-testid="draft-found">
        <MessageBarBody>{foundText(left, language)}</MessageBarBody>
        <MessageBarActions>
          <Button appearance="primary" onClick={() => onRestore(left.id)}>
            {say("pane.draft.restore", language)}
          </Button>
          <Button onClick={() => onRemove(left.id)}>{say("pane.draft.remove", language)}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (mustAsk) {
    return (
      <MessageBar layout="multiline" data-testid="draft-ask">
        <MessageBarBody>{say("pane.draft.ask", language)}</MessageBarBody>
        <MessageBarActions>
          <Button appearance="primary" onClick={() => onDecide("yes")}>
            {say("pane.draft.yes", language)}
          </Button>
          <Button onClick={() => onDecide("no")}>{say("pane.draft.no", language)}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return hasFailed ? (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>{say("pane.draft.failed", language)}</MessageBarBody>
    </MessageBar>
  ) : null;
}
