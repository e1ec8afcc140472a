import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SuppliedFile, TabularFile } from "../../conversion";
import type { Refusal, Result } from "../../values";
import { usePane, useText } from "../context";
import { fileBytes } from "./fileBytes";
import { useLayout } from "./layout";
import { RefusalNotice } from "./Notice";

const KINDS: readonly SuppliedFile[] = ["scales", "conversions", "roster"];

/** Tables, conversions and staff list that the user supplies as files. They stay on this computer. */
export default function SuppliedFiles({ onChange }: { onChange: () => void }) {
  const t = useText();
  const layout = useLayout();
  return (
    <section className={layout.screen} style={{ padding: 0 }}>
      <h2 className={layout.heading}>{t("read.supplied")}</h2>
      {KINDS.map((kind) => (
        <OneFile key={kind} kind={kind} onChange={onChange} />
      ))}
    </section>
  );
}

function OneFile({ kind, onChange }: { kind: SuppliedFile; onChange: () => void }) {
  const { desk, abilities } = usePane();
  const t = useText();
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const table = await tableOf(file);
    setRefusal(table.ok ? null : table.refusal);
    if (!table.ok) return;
    await desk.supply(kind, file.name, table.value.rows);
    setName(file.name);
    abilities.onSupplied?.(kind, file.name);
    onChange();
  };
  const remove = async () => {
    await desk.supply(kind, "", null);
    setName(null);
    abilities.onSupplied?.(kind, null);
    onChange();
  };
  return (
    <div className={layout.row}>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.xlsx,.xlsm,text/csv,text/plain"
        hidden
        aria-label={t(`read.${kind}`)}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {t(`read.${kind}`)}
      </Button>
      {name !== null && (
        <>
          <span>{name}</span>
          <Button size="small" appearance="subtle" onClick={() => void remove()}>
            {t("read.remove", { name })}
          </Button>
        </>
      )}
      <RefusalNotice refusal={refusal} />
    </div>
  );
}

/** The table of a file; its reader is loaded when the first file is chosen. */
async function tableOf(file: File): Promise<Result<TabularFile>> {
  const bytes = await fileBytes(file);
  if (!bytes.ok) return bytes;
  const { readTable } = await import("../../file/tables");
  return readTable(bytes.value, file.name);
}
