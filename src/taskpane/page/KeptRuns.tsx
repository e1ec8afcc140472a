import { useEffect, useState } from "react";
import type { RunMeta } from "../../excel";
import { say, type Language } from "../../words";
import { Notice } from "../parts/Notice";
import type { ExcelSession } from "./session";

interface Props {
  readonly session: ExcelSession;
  readonly language: Language;
  readonly version: number;
}

/** Runs of an earlier session that can still be undone: said when the pane is opened, until they are undone or kept. */
export function KeptRuns({ session, language, version }: Props) {
  const [runs, setRuns] = useState<readonly RunMeta[] | null>(null);
  useEffect(() => {
    void session.workbook.pendingRuns().then((pending) => {
      const now = pending.ok ? pending.value : [];
      setRuns((before) => now.filter(({ id }) => before === null || before.some((run) => run.id === id)));
    });
  }, [session, version]);
  const newest = runs?.at(-1);
  if (!runs || !newest) return null;
  const pending = { count: String(runs.length), rows: String(newest.changedRows), sheet: newest.sheet };
  return <Notice text={`${say("pane.run.pending", language, pending)} ${say("place.runs", language)}`} />;
}
