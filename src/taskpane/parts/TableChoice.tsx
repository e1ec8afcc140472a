import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ListKind, TabularFile } from "../../conversion";
import type { Refusal, Result } from "../../values";
import { useText } from "../context";
import { fileBytes } from "./fileBytes";
import { useLayout } from "./layout";

/** The table of a file; its reader is loaded when the first file is chosen. */
async function tableOf(file: File, list: ListKind): Promise<Result<TabularFile>> {
  const bytes = await fileBytes(file);
  if (!bytes.ok) return bytes;
  const { readTable } = await import("../../file/tables");
  return readTable(bytes.value, file.name, list);
}

interface Props {
  readonly label: string;
  /** What the file should be. */
  readonly list: ListKind;
  /** Name of the file in use, or null. */
  readonly name: string | null;
  readonly isDisabled?: boolean;
  readonly onTable: (table: TabularFile) => void;
  readonly onRefused: (refusal: Refusal | null) => void;
  readonly onRemove: () => void;
}

/** A button that takes a table from a file (CSV or Excel), the name of the one in use, and a button that takes it back. */
export function TableChoice({ label, list, name, isDisabled = false, onTable, onRefused, onRemove }: Props) {
  const t = useText();
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const table = await tableOf(file, list);
    onRefused(table.ok ? null : table.refusal);
    if (table.ok) onTable(table.value);
  };
  return (
    <div className={layout.row}>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.xlsx,.xlsm,text/csv,text/plain"
        hidden
        aria-label={label}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button size="small" disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {name !== null && (
        <>
          <span>{name}</span>
          <Button size="small" appearance="subtle" disabledFocusable={isDisabled} onClick={onRemove}>
            {t("read.remove", { name })}
          </Button>
        </>
      )}
    </div>
  );
}
