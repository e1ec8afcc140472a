import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useText } from "../context";
import type { CheckView } from "../desk";
import { Failure, useAsked } from "../failure";
import { useLayout } from "./layout";
import { Notice } from "./Notice";
import type { Task } from "./useTask";

const NAMED = 50;

interface Props {
  readonly view: CheckView;
  readonly task: Task;
  readonly onDone: (text: string) => void;
}

/** Proposals that rows lack: how many can be made, which cannot and why; on rebuilt data only when asked. */
export function Proposals({ view, task, onDone }: Props) {
  const { desk, language, isStale } = usePane();
  const t = useText();
  const layout = useLayout();
  const [inferred, setInferred] = useState(false);
  const asked = useAsked(() => desk.proposalPreview(inferred), [desk, inferred], [view, language]);
  const found = asked.value;
  if (asked.failure) return <Failure error={asked.failure.error} onRetry={asked.again} />;
  if (!found || (found.rows === 0 && found.skipped.length === 0)) return null;
  const propose = () =>
    task.run(
      () => desk.applyProposals(inferred),
      () => onDone(t("fill.done", { count: found.rows })),
    );
  return (
    <section className={layout.card} aria-labelledby="proposals-title">
      <h2 id="proposals-title" className={layout.heading}>
        {t("fill.proposals")}
      </h2>
      <p style={{ margin: 0 }}>{t("fill.proposalsText", { count: found.rows })}</p>
      <Checkbox
        label={t("fill.inferred")}
        checked={inferred}
        onChange={(_, { checked }) => setInferred(checked === true)}
      />
      {found.inferred.length > 0 && (
        <Notice
          text={t("fill.inferredRows", { count: found.inferred.length, rows: found.inferred.map(String) })}
          intent="warning"
        />
      )}
      {found.skipped.length > 0 && (
        <ul>
          {found.skipped.slice(0, NAMED).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {found.rows > 0 && (
        <div>
          <Button
            size="small"
            disabledFocusable={task.isRunning || isStale}
            onClick={() => void propose()}
            data-testid="propose"
          >
            {t("fill.propose")}
          </Button>
        </div>
      )}
    </section>
  );
}
