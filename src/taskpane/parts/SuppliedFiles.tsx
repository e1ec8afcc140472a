import { useState } from "react";
import type { SuppliedFile, TabularFile } from "../../conversion";
import type { Refusal } from "../../values";
import { usePane, useText } from "../context";
import { Shown, useAsked } from "../failure";
import { useLayout } from "./layout";
import { RefusalNotice } from "./Notice";
import { TableChoice } from "./TableChoice";

const KINDS: readonly SuppliedFile[] = ["scales", "conversions", "roster"];

/** Tables, conversions and staff list that the user supplies as files. They stay on this computer. */
export default function SuppliedFiles({ onChange }: { onChange: () => void }) {
  const { desk } = usePane();
  const t = useText();
  const layout = useLayout();
  const names = useAsked(() => desk.suppliedNames(), [desk]);
  return (
    <section className={layout.screen} style={{ padding: 0 }}>
      <h2 className={layout.heading}>{t("read.supplied")}</h2>
      <Shown asked={names}>
        {(known) =>
          KINDS.map((kind) => <OneFile key={kind} kind={kind} known={known[kind] ?? null} onChange={onChange} />)
        }
      </Shown>
    </section>
  );
}

interface OneProps {
  readonly kind: SuppliedFile;
  /** Name of the file that was supplied before. */
  readonly known: string | null;
  readonly onChange: () => void;
}

function OneFile({ kind, known, onChange }: OneProps) {
  const { desk, abilities } = usePane();
  const t = useText();
  const [name, setName] = useState(known);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const put = async (table: TabularFile | null) => {
    await desk.supply(kind, table);
    setName(table?.name ?? null);
    abilities.onSupplied?.(kind, table?.name ?? null);
    onChange();
  };
  return (
    <>
      <TableChoice
        label={t(`read.${kind}`)}
        list={kind}
        name={name}
        onTable={(table) => void put(table)}
        onRefused={setRefusal}
        onRemove={() => void put(null)}
      />
      <RefusalNotice refusal={refusal} />
    </>
  );
}
