import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Refusal } from "../../../values";
import { useText } from "../../context";
import type { ForecastAsk, ForecastField } from "../../desk";
import { useLayout } from "../../parts/layout";
import { RefusalNotice } from "../../parts/Notice";
import { TableChoice } from "../../parts/TableChoice";

const FIELDS: readonly ForecastField[] = ["from", "years", "ceiling"];
const LISTS = ["careers", "index", "events"] as const;

interface Props {
  /** What the scenario is called; null where there is one alone. */
  readonly name: string | null;
  readonly ask: ForecastAsk;
  readonly wrong: readonly ForecastField[];
  readonly onChange: (ask: ForecastAsk) => void;
}

/** The years of a scenario, its ceiling, and the lists it rests on. */
export function ScenarioForm({ name, ask, wrong, onChange }: Props) {
  const t = useText();
  const layout = useLayout();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <fieldset className={layout.card} style={{ margin: 0, minWidth: 0 }}>
      {name !== null && <legend>{name}</legend>}
      <div className={layout.row} style={{ alignItems: "start" }}>
        {FIELDS.map((field) => (
          <Field
            key={field}
            label={t(`forecast.${field}`)}
            size="small"
            {...(wrong.includes(field) ? { validationMessage: t(`forecast.${field}Wrong`) } : {})}
          >
            <Input
              size="small"
              style={{ width: "120px" }}
              inputMode="decimal"
              value={ask[field]}
              onChange={(_, { value }) => onChange({ ...ask, [field]: value })}
            />
          </Field>
        ))}
      </div>
      {LISTS.map((list) => (
        <TableChoice
          key={list}
          label={t(`forecast.${list}`)}
          list={list}
          name={ask[list]?.name ?? null}
          onTable={(table) => onChange({ ...ask, [list]: table })}
          onRefused={setRefusal}
          onRemove={() => onChange({ ...ask, [list]: null })}
        />
      ))}
      <RefusalNotice refusal={refusal} />
    </fieldset>
  );
}
