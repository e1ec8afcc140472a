import { useEffect, useRef, useState } from "react";
import { onCommand, select, type ExcelHost, type RibbonCommand } from "../../excel";
import { sayOnPage, type Language } from "../../words";
import type { Refusal, Result } from "../../values";
import type { Step } from "../PaneHead";
import { InTurn } from "./inTurn";
import type { ExcelSession } from "./session";

/** Shown as any error that nobody waited for. */
function stray(error: unknown): void {
  void Promise.reject(error instanceof Error ? error : new Error(String(error)));
}

interface Ribbon {
  readonly host: ExcelHost;
  readonly session: ExcelSession;
  readonly language: Language;
  readonly onRefused: (refusal: Refusal | null) => void;
  /** Told when a button changed the workbook. */
  readonly onChanged: () => void;
}

/** What the buttons of the ribbon do: open a step of the pane, or act at once and say what was done. */
export function useRibbon({ host, session, language, onRefused, onChanged }: Ribbon): {
  readonly wish: { readonly step: Step } | null;
  readonly done: string | null;
} {
  const [wish, setWish] = useState<{ readonly step: Step } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const turn = useRef(new InTurn(stray));
  useEffect(() => {
    const ended = <T>(result: Result<T>, sentence: (value: T) => string): void => {
      onRefused(result.ok ? null : result.refusal);
      setDone(result.ok ? sentence(result.value) : null);
    };
    const next = async (): Promise<void> => {
      const item = await session.nextFinding();
      if (!item) {
        setWish({ step: "check" });
        return;
      }
      const { sheet, row, position, message } = item;
      const shown = position === null ? null : await select(host, { sheet, row: row - 1, column: position });
      ended(shown ?? { ok: true, value: true }, () => message);
    };
    const mark = async (): Promise<void> => {
      const { marking } = session;
      if (await marking.isMarked()) {
        ended(await marking.restore(), ({ left }) =>
          left.length === 0
            ? sayOnPage("pane.mark.restored", language)
            : sayOnPage("pane.mark.other", language, { cells: left }),
        );
      } else ended(await marking.mark(), ({ marked }) => sayOnPage("pane.mark.done", language, { count: marked }));
      onChanged();
    };
    const undo = async (): Promise<void> => {
      ended(await session.desk.undo(), () => sayOnPage("pane.fill.undone", language));
      onChanged();
    };
    const ACTS: Partial<Record<RibbonCommand, () => Promise<void>>> = { next, mark, undo };
    return onCommand((command) => {
      const act = ACTS[command];
      if (act) turn.current.ask(command, act, command === "next");
      else setWish({ step: command as Step });
    });
  }, [host, session, language, onRefused, onChanged]);
  return { wish, done };
}
