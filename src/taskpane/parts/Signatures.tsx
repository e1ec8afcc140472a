import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Result } from "../../values";
import { sayOnPage } from "../../words";
import { usePane, useText } from "../context";
import type { Role, SignaturesView } from "../desk";
import { Shown, useAsked } from "../failure";
import { localDay } from "../localTime";
import { useLayout } from "./layout";
import { Notice, RefusalNotice } from "./Notice";
import { ROLES, SignerField } from "./SignerField";
import { TaskOutcome } from "./TaskOutcome";
import { useTask } from "./useTask";

interface Props {
  /** What the signatures rest on: they are asked for again when it changes. */
  readonly version: unknown;
  readonly onChanged: () => void;
}

/** The summary sheets, and who draws up and approves the workbook: names in its log. */
export function Signatures({ version, onChanged }: Props) {
  const { desk, language, file, signers, isStale } = usePane();
  const t = useText();
  const layout = useLayout();
  const task = useTask();
  const [date, setDate] = useState(() => localDay(new Date()));
  const [done, setDone] = useState<string | null>(null);
  const asked = useAsked(() => desk.signatures(), [desk], [version, language]);
  // The list is read before the buttons can be pressed again: it would move them.
  const written = async <T,>(writing: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await writing;
    if (result.ok) await desk.signatures().then(asked.put, asked.again);
    return result;
  };
  const finish = (text: string) => {
    setDone(text);
    onChanged();
  };
  const write = () =>
    task.run(
      () => written(desk.writeSummary(file)),
      (names) => finish(t("sign.written", { names })),
    );
  const sign = (role: Role) =>
    task.run(
      () => written(desk.sign(role, signers[role].trim(), date)),
      () => finish(t("sign.done", { name: signers[role].trim() })),
    );
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{t("sign.title")}</h2>
      <p className={layout.quiet} data-print="no">
        {t("sign.sheets")}
      </p>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={task.isRunning || isStale}
          onClick={() => void write()}
          data-testid="write-summary"
        >
          {t("totals.write")}
        </Button>
      </div>
      <Shown asked={asked}>
        {(found) =>
          found === null ? null : found.ok ? <State view={found.value} /> : <RefusalNotice refusal={found.refusal} />
        }
      </Shown>
      <p className={layout.quiet}>{sayOnPage("journal.signature-note", language)}</p>
      <Field label={t("sign.date")} size="small">
        <Input size="small" type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      {ROLES.map((role) => (
        <div key={role} className={layout.row} style={{ alignItems: "end" }}>
          <SignerField role={role} />
          <Button
            size="small"
            disabledFocusable={task.isRunning || isStale || signers[role].trim() === "" || date === ""}
            onClick={() => void sign(role)}
            data-testid={`sign-${role}`}
          >
            {t(role === "author" ? "sign.asAuthor" : "sign.asApprover")}
          </Button>
        </div>
      ))}
      <TaskOutcome task={task} />
      <Notice text={done} intent="success" />
    </section>
  );
}

/** What the log says: whether the workbook is as it was filled, and whose names hold. */
function State({ view }: { view: SignaturesView }) {
  const { language } = usePane();
  const t = useText();
  const layout = useLayout();
  const { lines, state } = view;
  if (lines === null) return <p style={{ margin: 0 }}>{t("sign.noLog")}</p>;
  return (
    <ul className={layout.list} data-testid="signatures">
      <li>{t("sign.lines", { count: lines })}</li>
      {state === "same" && <li>{t("sign.same")}</li>}
      {state !== null && state !== "same" && (
        <li>
          <Notice text={sayOnPage(`send.refused.totals-${state}`, language)} intent="warning" />
        </li>
      )}
      {ROLES.map((role) => {
        const given = view[role];
        const title = sayOnPage(`summary.${role}`, language);
        if (!given) return <li key={role}>{t("sign.nobody", { role: title })}</li>;
        const { name, time, holds } = given;
        return holds ? (
          <li key={role}>{t("sign.holds", { role: title, name, time })}</li>
        ) : (
          <li key={role}>
            <Notice text={t("sign.void", { role: title, name, time })} intent="warning" />
          </li>
        );
      })}
    </ul>
  );
}
