import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { dayOf } from "../values";
import { type Language, sayOnPage } from "../words";
import type { DraftInfo } from "./book";

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
  return day && sayOnPage("pane.draft.found", language, { name, day, time, count: changes });
}

/** What the page asks and offers about drafts on this computer. */
export default function DraftBar(props: Props) {
  return (
    <section aria-label={sayOnPage("pane.draft.title", props.language)}>
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
            {sayOnPage("pane.draft.restore", language)}
          </Button>
          <Button onClick={() => onRemove(left.id)}>{sayOnPage("pane.draft.remove", language)}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (mustAsk) {
    return (
      <MessageBar layout="multiline" data-testid="draft-ask">
        <MessageBarBody>{sayOnPage("pane.draft.ask", language)}</MessageBarBody>
        <MessageBarActions>
          <Button appearance="primary" onClick={() => onDecide("yes")}>
            {sayOnPage("pane.draft.yes", language)}
          </Button>
          <Button onClick={() => onDecide("no")}>{sayOnPage("pane.draft.no", language)}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return hasFailed ? (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>{sayOnPage("pane.draft.failed", language)}</MessageBarBody>
    </MessageBar>
  ) : null;
}
