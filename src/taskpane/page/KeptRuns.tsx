import { useState } from "react";
import { sayOnPage, type Language } from "../../words";
import { Failure, useAsked } from "../failure";
import { Notice } from "../parts/Notice";
import type { ExcelSession } from "./session";

interface Props {
  readonly session: ExcelSession;
  readonly language: Language;
  readonly version: number;
}

/** Runs of an earlier session that can still be undone: said when the pane is opened, until they are undone or kept. */
export function KeptRuns({ session, language, version }: Props) {
  const asked = useAsked(async () => (await session.workbook()).pendingRuns(), [session], [version]);
  const [first, setFirst] = useState<readonly string[] | null>(null);
  const now = asked.value?.ok ? asked.value.value : [];
  if (asked.value && first === null) setFirst(now.map(({ id }) => id));
  if (asked.failure) return <Failure error={asked.failure.error} onRetry={asked.again} />;
  const runs = now.filter(({ id }) => first?.includes(id));
  const newest = runs.at(-1);
  if (!newest) return null;
  const pending = { count: runs.length, rows: newest.changedRows, sheet: newest.sheet };
  return <Notice text={`${sayOnPage("pane.run.pending", language, pending)} ${sayOnPage("place.runs", language)}`} />;
}
