import { Button, Checkbox, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useText } from "../context";
import { FILL_LISTS, type CheckView, type FillChoices, type FillList, type FillView } from "../desk";
import { Failure, Shown, useAsked } from "../failure";
import { CheckFirst } from "../parts/CheckFirst";
import { choiceOf, choose, NO_CHOICES } from "../parts/choices";
import { CopyBefore } from "../parts/CopyBefore";
import { FailedRun } from "../parts/FailedRun";
import { FreezeFormulas } from "../parts/FreezeFormulas";
import { useLayout } from "../parts/layout";
import { Notice } from "../parts/Notice";
import { PendingRuns } from "../parts/PendingRuns";
import { Proposals } from "../parts/Proposals";
import { RowList } from "../parts/RowList";
import { TaskOutcome } from "../parts/TaskOutcome";
import { TaskProgress } from "../parts/TaskProgress";
import { useArrival } from "../parts/useArrival";
import { useTask } from "../parts/useTask";

interface Props {
  readonly view: CheckView | null;
  readonly onChanged: () => void;
}

/** Step 3: every row that will be written, decided and edited before anything is; undo afterwards. */
export default function FillScreen({ view, onChanged }: Props) {
  const { desk, language, choices, onChoices, isStale, check, abilities } = usePane();
  const t = useText();
  const layout = useLayout();
  const task = useTask();
  const [done, setDone] = useState<string | null>(null);
  const outcomeAt = useArrival<HTMLDivElement>(done);
  const { refusal, failure } = task;
  const runs = useAsked(() => desk.pendingRuns(), [desk], [view, refusal, failure, done]);
  const previewed = useAsked(() => desk.fillPreview(choices), [desk, choices], [view, language]);
  const preview = previewed.value;
  const [shown, setShown] = useState<ShownList>({ list: "all", choices });
  const show = (list: FillList) => setShown({ list, choices });
  const finish = (text: string) => {
    setDone(text);
    onChoices(NO_CHOICES);
    setShown({ list: shown.list, choices: NO_CHOICES });
    onChanged();
  };
  const rowsWritten = (preview?.rows.ok ?? 0) + (preview?.rows.nok ?? 0);
  const apply = (withoutUndo = false) =>
    task.run(
      (onProgress) => desk.applyFill(choices, onProgress, withoutUndo),
      () => finish(t("fill.done", { count: rowsWritten })),
    );
  const restore = () =>
    task.run(
      () => desk.undo(),
      () => finish(t("fill.undone")),
    );
  const outcome = (
    <>
      <TaskProgress task={task} />
      <TaskOutcome task={task} />
      <FailedRun
        refusal={refusal}
        isRunning={task.isRunning}
        onRestore={() => void restore()}
        onGoOn={() => void apply(true)}
      />
      <div ref={outcomeAt} tabIndex={-1}>
        <Notice text={done} intent="success" />
      </div>
      <Shown asked={runs}>{(pending) => <PendingRuns runs={pending} task={task} onDone={finish} />}</Shown>
    </>
  );
  const formulas = <FreezeFormulas task={task} version={done} onDone={finish} />;
  if (!view || !preview) {
    const { failure: unseen, again } = previewed;
    const isWaiting = view && preview === undefined && !unseen;
    return (
      <div className={layout.screen}>
        {unseen && <Failure error={unseen.error} onRetry={again} />}
        {(!view || preview === null) && <CheckFirst />}
        {isWaiting && <Spinner label={t("app.loading")} />}
        {outcome}
        {formulas}
      </div>
    );
  }
  return (
    <div className={layout.screen}>
      <p className={layout.quiet}>{t("fill.intro")}</p>
      {previewed.failure && <Failure error={previewed.failure.error} onRetry={previewed.again} />}
      <p style={{ margin: 0 }} role="status" data-testid="fill-summary">
        {t("fill.summary", preview.rows)}
      </p>
      {preview.rows.nok > 0 && <Notice text={t("fill.cost")} intent="warning" />}
      {preview.appended.length > 0 && (
        <Notice text={t("fill.appended", { count: preview.appended.length, columns: preview.appended })} />
      )}
      {preview.lists.unfinished > 0 && (
        <>
          <Notice text={t("fill.open", { count: preview.lists.unfinished })} intent="warning" />
          <div>
            <Button size="small" onClick={() => show("unfinished")} data-testid="show-unfinished">
              {t("fill.showOpen")}
            </Button>
          </div>
        </>
      )}
      <div className={layout.row}>
        {isStale && (
          <Button appearance="primary" disabledFocusable={task.isRunning} onClick={check} data-testid="check-again">
            {t("check.again")}
          </Button>
        )}
        <Button
          appearance={isStale ? "secondary" : "primary"}
          disabledFocusable={task.isRunning || rowsWritten === 0 || isStale}
          onClick={() => void apply()}
          data-testid="apply"
        >
          {t("fill.apply", { count: rowsWritten })}
        </Button>
        <Checkbox
          label={t("fill.overwrite")}
          checked={choices.overwrite}
          onChange={(_, { checked }) => onChoices({ ...choices, overwrite: checked === true })}
        />
      </div>
      {abilities.saveCopy && <CopyBefore saveCopy={abilities.saveCopy} />}
      <AuthorField />
      {outcome}
      <Rows view={view} preview={preview} shown={shown} onList={show} />
      <Proposals view={view} task={task} onDone={finish} />
      {formulas}
    </div>
  );
}

/** Whose initials stand in the log beside what is filled. */
function AuthorField() {
  const { signers, onSigners } = usePane();
  const t = useText();
  return (
    <Field label={t("sign.initials")} size="small">
      <Input
        size="small"
        autoComplete="off"
        value={signers.author}
        onChange={(_, { value }) => onSigners({ ...signers, author: value })}
      />
    </Field>
  );
}

/** A list and what was decided when it was chosen: deciding a row then moves none. */
interface ShownList {
  readonly list: FillList;
  readonly choices: FillChoices;
}

interface RowsProps {
  readonly view: CheckView;
  readonly preview: FillView;
  readonly shown: ShownList;
  readonly onList: (list: FillList) => void;
}

/** One list of rows, each with its verdict and what will be written. */
function Rows({ view, preview, shown, onList }: RowsProps) {
  const { desk } = usePane();
  const { list } = shown;
  const t = useText();
  const asked = useAsked(() => desk.fillRows(shown.choices, shown.list), [desk, shown], [view]);
  return (
    <>
      <Field label={t("fill.lists")} size="small">
        <Select size="small" value={list} onChange={(_, { value }) => onList(value as FillList)}>
          {FILL_LISTS.map((one) => (
            <option key={one} value={one}>
              {t(`fill.list.${one}`, { count: preview.lists[one] })}
            </option>
          ))}
        </Select>
      </Field>
      {list === "REVIEW" && <DecideByCause preview={preview} />}
      <Shown asked={asked}>
        {(indexes) => <RowList indexes={indexes} version={preview} title={t("fill.lists")} />}
      </Shown>
    </>
  );
}

function DecideByCause({ preview }: { preview: FillView }) {
  const { desk, choices, onChoices } = usePane();
  const t = useText();
  const layout = useLayout();
  const decideAll = async (code: string, accord: "OK" | "NOK") => {
    const items = await desk.fillItems(choices, await desk.fillRows(choices, "REVIEW"));
    const concerned = items.filter(
      (item) =>
        !item.isFilled && choiceOf(item, choices) === "open" && item.causes.some((cause) => cause.code === code),
    );
    onChoices(concerned.reduce((before, item) => choose(item, accord, before), choices));
  };
  if (preview.reviewCauses.length === 0) return null;
  return (
    <section>
      <h2 className={layout.heading}>{t("fill.decideCause")}</h2>
      <ul className={layout.list}>
        {preview.reviewCauses.map(({ code, title, count }) => (
          <li key={code} className={layout.row}>
            <span style={{ flex: 1 }}>
              {title} ({t("check.rowCount", { count })})
            </span>
            <Button size="small" onClick={() => void decideAll(code, "OK")}>
              {t("fill.allOk")}
            </Button>
            <Button size="small" onClick={() => void decideAll(code, "NOK")}>
              {t("fill.allNok")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
