import { Button, ProgressBar } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { success } from "../../../values";
import { usePane, useText } from "../../context";
import { Failure, Shown, useAsked } from "../../failure";
import { fileBytes } from "../../parts/fileBytes";
import { useLayout } from "../../parts/layout";
import { Notice } from "../../parts/Notice";
import { useTask } from "../../parts/useTask";
import { workbookFiles } from "../../parts/workbookFiles";
import { SeveralResult } from "./SeveralResult";
import type { ToolProps } from "./toolProps";

/** Checks of several files one after another, so that each can be let go of and the rest stopped. */
function useSeveral() {
  const { desk } = usePane();
  const task = useTask();
  const { run } = task;
  /** In files. */
  const [reached, setReached] = useState({ done: 0, total: 0 });
  const check = useCallback(
    (files: readonly File[]) =>
      run(
        async (_, isWanted) => {
          setReached({ done: 0, total: files.length });
          await desk.severalBegin();
          for (const [done, file] of files.entries()) {
            if (!isWanted()) break;
            setReached({ done, total: files.length });
            const added = await desk.severalAdd(file.name, await fileBytes(file), () => undefined);
            if (!added.ok) break;
          }
          return success(null);
        },
        () => undefined,
        true,
      ),
    [desk, run],
  );
  return { ...task, check, reached };
}

/** Several workbooks at once, on the page alone: a line each, totals, who stands in more than one, one report. */
export default function SeveralTool({ dropped }: ToolProps) {
  const t = useText();
  const layout = useLayout();
  if (dropped === undefined) return <p className={layout.quiet}>{t("several.excel")}</p>;
  return <Several dropped={dropped} />;
}

function Several({ dropped }: { dropped: readonly File[] | null }) {
  const { desk, language, saveText } = usePane();
  const t = useText();
  const layout = useLayout();
  const several = useSeveral();
  const { check, isRunning, reached } = several;
  const [isEmpty, setEmpty] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const taken = useRef<readonly File[] | null>(null);
  const take = useCallback(
    (files: readonly File[]) => {
      const workbooks = workbookFiles(files);
      setEmpty(workbooks.length === 0);
      if (workbooks.length > 0) void check(workbooks);
    },
    [check],
  );
  useEffect(() => {
    if (dropped === null || taken.current === dropped) return;
    taken.current = dropped;
    take(dropped);
  }, [dropped, take]);
  const asked = useAsked(() => desk.several(), [desk], [isRunning, language]);
  const places = [
    { label: t("several.files"), place: input, more: {} },
    { label: t("several.folder"), place: folder, more: { webkitdirectory: "" } },
  ];
  return (
    <>
      <div className={layout.row}>
        {places.map(({ label, place, more }) => (
          <span key={label}>
            <input
              {...more}
              ref={place}
              type="file"
              multiple
              accept=".xlsx,.xlsm"
              hidden
              aria-label={label}
              onChange={(event) => {
                take([...(event.target.files ?? [])]);
                event.target.value = "";
              }}
            />
            <Button size="small" disabledFocusable={isRunning} onClick={() => place.current?.click()}>
              {label}
            </Button>
          </span>
        ))}
      </div>
      {isEmpty && <Notice text={t("several.noWorkbook")} intent="warning" />}
      {isRunning && (
        <div role="status" className={layout.screen} style={{ padding: 0 }}>
          <ProgressBar aria-label={t("several.progress", reached)} value={reached.done / reached.total} />
          <div className={layout.row} style={{ justifyContent: "space-between" }}>
            <span>{t("several.progress", reached)}</span>
            <Button size="small" onClick={several.cancel}>
              {t("check.cancel")}
            </Button>
          </div>
        </div>
      )}
      {several.refusal && <Notice text={t("several.stopped")} intent="warning" />}
      {several.failure && <Failure error={several.failure.error} onRetry={several.failure.again} />}
      {!isRunning && (
        <Shown asked={asked}>
          {(found) =>
            found.files.length === 0 ? (
              <p className={layout.quiet}>{t("several.none")}</p>
            ) : (
              <SeveralResult
                found={found}
                onSave={() => void desk.severalReport().then((text) => saveText(t("several.report"), text))}
              />
            )
          }
        </Shown>
      )}
    </>
  );
}
