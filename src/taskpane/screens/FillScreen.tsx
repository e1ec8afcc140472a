import { Button, Checkbox, Field, Select, Spinner, Tab, TabList, Textarea } from "@fluentui/react-components";
import { useCallback, useState, type CSSProperties } from "react";
import { usePane, useText } from "../context";
import type { CheckView, FillChoices, FillItem, FillList, FillView } from "../desk";
import { Failure, Shown, useAsked } from "../failure";
import { FreezeFormulas } from "../parts/FreezeFormulas";
import { FailedRun } from "../parts/FailedRun";
import { useLayout } from "../parts/layout";
import { NO_CHOICES } from "../parts/noChoices";
import { Notice } from "../parts/Notice";
import { Pager } from "../parts/Pager";
import { PendingRuns } from "../parts/PendingRuns";
import { VerdictBadge } from "../parts/SeverityBadge";
import { TaskOutcome } from "../parts/TaskOutcome";
import { TaskProgress } from "../parts/TaskProgress";
import { useTask } from "../parts/useTask";
import { Who } from "../parts/Who";

const PAGE = 30;
const LISTS: readonly FillList[] = ["nok", "review", "ok", "kept"];
// A remark shows whole where the browser can grow the field with its text.
const GROWING = { fieldSizing: "content", maxHeight: "none" } as CSSProperties;

interface Props {
  readonly view: CheckView | null;
  readonly choices: FillChoices;
  readonly onChoices: (choices: FillChoices) => void;
  readonly onChanged: () => void;
}

/** Step 3: every cell that will change, decided and edited before anything is written; undo afterwards. */
export default function FillScreen({ view, choices, onChoices, onChanged }: Props) {
  const { desk, language } = usePane();
  const t = useText();
  const layout = useLayout();
  const task = useTask();
  const [list, setList] = useState<FillList>("nok");
  const [done, setDone] = useState<string | null>(null);
  const { refusal, failure } = task;
  const runs = useAsked(() => desk.pendingRuns(), [desk], [view, refusal, failure, done]);
  const previewed = useAsked(() => desk.fillPreview(choices), [desk, choices], [view, language]);
  const preview = previewed.value;
  const finish = (text: string) => {
    setDone(text);
    onChoices(NO_CHOICES);
    onChanged();
  };
  const apply = (withoutUndo = false) =>
    task.run(
      (onProgress) => desk.applyFill(choices, onProgress, withoutUndo),
      (count) => finish(t("fill.done", { count })),
    );
  const restore = () =>
    task.run(
      () => desk.undo(),
      () => finish(t("fill.undone")),
    );
  const propose = () =>
    task.run(
      () => desk.applyProposals(),
      (count) => finish(t("fill.done", { count })),
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
      <Notice text={done} intent="success" />
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
        {(!view || preview === null) && <p className={layout.quiet}>{t("fill.first")}</p>}
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
      {preview.counts.open > 0 && <Notice text={t("fill.open", { count: preview.counts.open })} intent="warning" />}
      {preview.counts.nok > 0 && <Notice text={t("fill.cost")} intent="warning" />}
      <Checkbox
        label={t("fill.overwrite")}
        checked={choices.overwrite}
        onChange={(_, { checked }) => onChoices({ ...choices, overwrite: checked === true })}
      />
      {preview.appended.length > 0 && (
        <Notice text={t("fill.appended", { count: preview.appended.length, columns: preview.appended })} />
      )}
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabled={task.isRunning || preview.cells === 0}
          onClick={() => void apply()}
          data-testid="apply"
        >
          {t("fill.apply", { count: preview.cells })}
        </Button>
      </div>
      {outcome}
      <TabList
        size="small"
        aria-label={t("fill.lists")}
        selectedValue={list}
        onTabSelect={(_, { value }) => setList(value as FillList)}
        style={{ flexWrap: "wrap" }}
      >
        {LISTS.map((one) => (
          <Tab key={one} value={one}>
            {t(`fill.${one}`, { count: preview.counts[one] })}
          </Tab>
        ))}
      </TabList>
      {list === "review" && <DecideByCause preview={preview} choices={choices} onChoices={onChoices} />}
      <FillRows key={list} list={list} preview={preview} choices={choices} onChoices={onChoices} />
      <Proposals view={view} isRunning={task.isRunning} onPropose={() => void propose()} />
      {formulas}
    </div>
  );
}

interface ListProps {
  readonly preview: FillView;
  readonly choices: FillChoices;
  readonly onChoices: (choices: FillChoices) => void;
}

function DecideByCause({ preview, choices, onChoices }: ListProps) {
  const { desk } = usePane();
  const t = useText();
  const layout = useLayout();
  const decideAll = async (code: string, accord: "OK" | "NOK") => {
    const { items } = await desk.fillItems("review", 0, Number.MAX_SAFE_INTEGER);
    const decisions = { ...choices.decisions };
    for (const { row, causes } of items) if (causes.some((cause) => cause.code === code)) decisions[row] = { accord };
    onChoices({ ...choices, decisions });
  };
  if (preview.reviewCauses.length === 0) return null;
  return (
    <section>
      <h2 className={layout.heading}>{t("fill.decideCause")}</h2>
      <ul className={layout.list}>
        {preview.reviewCauses.map(({ code, title, count }) => (
          <li key={code} className={layout.row}>
            <span style={{ flex: 1 }}>
              {title} ({count})
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

function FillRows({ list, preview, choices, onChoices }: ListProps & { list: FillList }) {
  const { desk } = usePane();
  const layout = useLayout();
  const [from, setFrom] = useState(0);
  const asked = useAsked(() => desk.fillItems(list, from, PAGE), [desk, list, from], [preview]);
  return (
    <Shown asked={asked}>
      {({ items, total }) => (
        <>
          <ul className={layout.list}>
            {items.map((item) => (
              <FillRow key={item.row} item={item} choices={choices} onChoices={onChoices} />
            ))}
          </ul>
          <Pager from={from} size={PAGE} total={total} onMove={setFrom} />
        </>
      )}
    </Shown>
  );
}

function FillRow({ item, choices, onChoices }: { item: FillItem } & Omit<ListProps, "preview">) {
  const t = useText();
  const layout = useLayout();
  const row = String(item.row);
  const decide = useCallback(
    (accord: string, remark?: string) => {
      const others = Object.fromEntries(Object.entries(choices.decisions).filter(([key]) => key !== row));
      const own =
        accord === "OK" || accord === "NOK"
          ? { [item.row]: { accord, ...(remark === undefined ? {} : { remark }) } as const }
          : {};
      onChoices({ ...choices, decisions: { ...others, ...own } });
    },
    [choices, item.row, row, onChoices],
  );
  const include = (isIncluded: boolean) => {
    const excluded = choices.excluded.filter((one) => one !== item.row);
    onChoices({ ...choices, excluded: isIncluded ? excluded : [...excluded, item.row] });
  };
  const decided = choices.decisions[item.row];
  return (
    <li className={layout.card}>
      <div className={layout.row}>
        {item.kept === "already-filled" ? (
          <Who of={item} />
        ) : (
          <Checkbox
            label={t("fill.exclude", { row })}
            checked={item.kept !== "excluded"}
            onChange={(_, { checked }) => include(checked === true)}
          />
        )}
        <VerdictBadge verdict={item.verdict} />
        {item.kept !== "already-filled" && <Who of={item} />}
      </div>
      {item.causes.length > 0 && (
        <span className={layout.quiet}>{item.causes.map(({ title }) => title).join(" · ")}</span>
      )}
      {(item.verdict === "REVIEW" || decided) && item.kept !== "already-filled" && (
        <Field label={t("fill.decide", { row })} size="small">
          <Select size="small" value={decided?.accord ?? ""} onChange={(_, { value }) => decide(value)}>
            <option value="">{t("fill.undecided")}</option>
            <option>OK</option>
            <option>NOK</option>
          </Select>
        </Field>
      )}
      {item.accord === "NOK" && (
        <RemarkField key={item.remark} item={item} onSave={(remark) => decide("NOK", remark)} />
      )}
      {item.kept === null && (item.before.accord !== "" || item.before.remark !== "") && (
        <span>{t("fill.replaces", { accord: item.before.accord, remark: item.before.remark })}</span>
      )}
      {item.kept === "already-filled" && (
        <span>{t("fill.already", { accord: item.before.accord, remark: item.before.remark })}</span>
      )}
      {item.kept === "excluded" && <span>{t("fill.excluded")}</span>}
    </li>
  );
}

/** A remark that can be edited; it counts when the field is left. */
function RemarkField({ item, onSave }: { item: FillItem; onSave: (remark: string) => void }) {
  const t = useText();
  const [text, setText] = useState(item.remark);
  return (
    <Field label={t("fill.remark", { row: item.row })} size="small">
      <Textarea
        size="small"
        resize="vertical"
        textarea={{ style: GROWING }}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onBlur={() => text !== item.remark && onSave(text)}
      />
    </Field>
  );
}

function Proposals({ view, isRunning, onPropose }: { view: CheckView; isRunning: boolean; onPropose: () => void }) {
  const { desk } = usePane();
  const t = useText();
  const layout = useLayout();
  const asked = useAsked(() => desk.proposalPreview(), [desk], [view]);
  const found = asked.value;
  if (asked.failure) return <Failure error={asked.failure.error} onRetry={asked.again} />;
  if (!found || (found.rows === 0 && found.skipped.length === 0)) return null;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{t("fill.proposals")}</h2>
      <p style={{ margin: 0 }}>{t("fill.proposalsText", { count: found.rows })}</p>
      {found.skipped.length > 0 && (
        <ul>
          {found.skipped.slice(0, 50).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {found.rows > 0 && (
        <Button size="small" disabled={isRunning} onClick={onPropose} data-testid="propose">
          {t("fill.propose")}
        </Button>
      )}
    </section>
  );
}
