import { Button, ProgressBar } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { usePane, useText } from "../../context";
import { Failure, Shown, useAsked } from "../../failure";
import { fileBytes } from "../../parts/fileBytes";
import { useLayout } from "../../parts/layout";
import { Notice } from "../../parts/Notice";
import { workbookFiles } from "../../parts/workbookFiles";
import { SeveralResult } from "./SeveralResult";
import type { ToolProps } from "./toolProps";

interface Running {
  readonly done: number;
  readonly total: number;
}

/** Checks of several files one after another, so that each can be let go of and the rest stopped. */
function useSeveral() {
  const { desk } = usePane();
  const [running, setRunning] = useState<Running | null>(null);
  const [isStopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly again: () => void } | null>(null);
  const [round, setRound] = useState(0);
  const current = useRef<object | null>(null);
  const check = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const own = (current.current = {});
      const isCurrent = () => current.current === own;
      setStopped(false);
      setFailure(null);
      setRunning({ done: 0, total: files.length });
      try {
        await desk.severalBegin();
        for (const [done, file] of files.entries()) {
          if (!isCurrent()) return;
          setRunning({ done, total: files.length });
          const added = await desk.severalAdd(file.name, await fileBytes(file), () => undefined);
          if (!added.ok) return;
        }
      } catch (error) {
        if (isCurrent()) setFailure({ error, again: () => void check(files) });
      } finally {
        if (isCurrent()) {
          setRunning(null);
          setRound((before) => before + 1);
        }
      }
    },
    [desk],
  );
  const stop = () => {
    current.current = null;
    void desk.cancel();
    setRunning(null);
    setStopped(true);
    setRound((before) => before + 1);
  };
  return { check, stop, running, isStopped, failure, round };
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
  const { check, running, round } = several;
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
  const asked = useAsked(() => desk.several(), [desk], [round, language]);
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
            <Button size="small" disabledFocusable={running !== null} onClick={() => place.current?.click()}>
              {label}
            </Button>
          </span>
        ))}
      </div>
      {isEmpty && <Notice text={t("several.noWorkbook")} intent="warning" />}
      {running && (
        <div role="status" className={layout.screen} style={{ padding: 0 }}>
          <ProgressBar aria-label={t("several.progress", running)} value={running.done / running.total} />
          <div className={layout.row} style={{ justifyContent: "space-between" }}>
            <span>{t("several.progress", running)}</span>
            <Button size="small" onClick={several.stop}>
              {t("check.cancel")}
            </Button>
          </div>
        </div>
      )}
      {several.isStopped && <Notice text={t("several.stopped")} intent="warning" />}
      {several.failure && <Failure error={several.failure.error} onRetry={several.failure.again} />}
      {!running && (
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
