import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, SearchRegular } from "@fluentui/react-icons";
import { Suspense, useEffect, type KeyboardEvent, type RefObject } from "react";
import { later } from "../taskpane/failure";
import { type Language, sayOnPage } from "../words";
import type { BookDesk, CellContent } from "./book";
import { OFFERED, optionId } from "./formulaCaret";
import type { AfterEntry, Draft } from "./useEntry";
import { useFormulaHelp } from "./useFormulaHelp";

const CallHint = later(() => import("./CallHint"));
const OfferedFunctions = later(() => import("./OfferedFunctions"));

const useStyles = makeStyles({
  bar: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "6px",
    padding: "4px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { minWidth: "52px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  input: { flex: 1, minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  note: {
    padding: "2px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    maxHeight: "4.5em",
    overflowY: "auto",
  },
  error: { color: tokens.colorPaletteRedForeground1 },
});

interface FormulaBarProps {
  readonly book: BookDesk;
  readonly language: Language;
  /** Name of the active cell, as `H2`; null while there is none. */
  readonly cell: string | null;
  readonly content: CellContent | null;
  readonly draft: Draft | null;
  readonly bar: RefObject<HTMLInputElement | null>;
  /** Why several cells could not be entered. */
  readonly problem: string | null;
  /** What undo and redo would do; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Raised when the keyboard goes to the bar. */
  readonly focusRequest: number;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (after: AfterEntry) => void;
  readonly onCancel: () => void;
  /** @returns whether an arrow points at a cell */
  readonly onArrow: (event: KeyboardEvent) => boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFind: () => void;
}

/** The content of the active cell, to be read and edited: Enter puts it in, Escape leaves the cell as it was. */
export function FormulaBar(props: FormulaBarProps) {
  const { language, cell, content, draft, focusRequest, onDraft, onCommit, onCancel } = props;
  const styles = useStyles();
  const input = props.bar;
  useEffect(() => {
    if (focusRequest === 0) return;
    input.current?.focus();
    input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, [focusRequest, input]);
  useEffect(() => {
    if (draft?.position === null || draft?.position === undefined) return;
    input.current?.focus();
    input.current?.setSelectionRange(draft.position, draft.position);
  }, [draft?.position, draft?.message, input]);
  const help = useFormulaHelp(props.book, input, draft?.text ?? null, language, onDraft);
  const keyDown = (event: KeyboardEvent) => {
    if (help.press(event) || props.onArrow(event)) event.preventDefault();
    else if (event.key === "Escape") onCancel();
    else if (event.key === "Enter") onCommit("down");
    else if (event.key === "Tab" && !event.shiftKey && draft) onCommit("right");
    else return;
    event.preventDefault();
  };
  const text = draft?.text ?? content?.text ?? "";
  const note = props.problem ?? (draft ? draft.message : noteOf(content, language));
  const hint = help.call && (
    <Suspense>
      <CallHint call={help.call} separator={help.separator} />
    </Suspense>
  );
  const isError = props.problem !== null || (draft ? draft.message !== null : content?.error != null);
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.cell} data-testid="active-cell">
          {cell}
        </span>
        <Input
          className={styles.input}
          input={{
            ref: input,
            autoComplete: "off",
            spellCheck: false,
            role: "combobox",
            "aria-autocomplete": "list",
            "aria-expanded": help.offered !== null,
            "aria-controls": OFFERED,
            "aria-describedby": "formula-note",
            onSelect: help.onCaret,
            ...(help.active === null ? {} : { "aria-activedescendant": optionId(help.active) }),
          }}
          aria-label={
            cell === null ? sayOnPage("pane.book.cell", language) : sayOnPage("pane.book.content", language, { cell })
          }
          aria-invalid={draft?.message != null}
          data-testid="formula-bar"
          size="small"
          value={text}
          disabled={cell === null}
          readOnly={content?.kind === "filled"}
          onChange={(_, { value }) => onDraft(value)}
          onKeyDown={keyDown}
          onBlur={() => {
            if (draft) onCommit(null);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<SearchRegular />}
          aria-label={sayOnPage("pane.view.open", language)}
          title={sayOnPage("pane.view.open", language)}
          onClick={props.onFind}
          data-testid="open-find"
        />
        <HistoryButton way="undo" what={props.undo} language={language} onClick={props.onUndo} />
        <HistoryButton way="redo" what={props.redo} language={language} onClick={props.onRedo} />
        {help.offered && (
          <Suspense>
            <OfferedFunctions
              functions={help.offered.functions}
              active={help.active}
              language={language}
              onTake={help.take}
            />
          </Suspense>
        )}
      </div>
      <div
        id="formula-note"
        role="status"
        className={mergeClasses(note || hint ? styles.note : "", isError && styles.error)}
        data-testid="formula-note"
      >
        {note ?? hint}
      </div>
    </>
  );
}

interface HistoryButtonProps {
  readonly way: "undo" | "redo";
  readonly what: string | null;
  readonly language: Language;
  readonly onClick: () => void;
}

function HistoryButton({ way, what, language, onClick }: HistoryButtonProps) {
  const title =
    what === null
      ? sayOnPage(`pane.history.${way}None`, language)
      : sayOnPage(`pane.history.${way}`, language, { what });
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={way === "undo" ? <ArrowUndoRegular /> : <ArrowRedoRegular />}
      aria-label={title}
      title={title}
      disabledFocusable={what === null}
      onClick={onClick}
      data-testid={`${way}-entry`}
    />
  );
}

function noteOf(content: CellContent | null, language: Language): string | null {
  if (!content) return null;
  if (content.error !== null) return `${content.shown}: ${content.error}`;
  if (content.from !== null) return sayOnPage("pane.book.filled", language, { cell: content.from });
  return content.kind === "other" ? sayOnPage("pane.book.stored", language, { value: content.shown }) : null;
}
