import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { MemberAsk, MemberView } from "../../desk";
import { useLayout } from "../layout";
import { MonthField } from "../MonthField";
import { Outcome } from "./Outcome";
import { Part } from "./Part";
import { useMemberText } from "./useMemberText";

const CLASSES = ["A1", "A2", "A3", "A4", "A5"];

interface Props {
  readonly view: MemberView;
  readonly ask: MemberAsk;
  readonly onAsk: (part: MemberAsk) => void;
}

/** The next scale of the scale career, or why it is not known; and the dossier it needs. */
export function CareerPart({ view, ask, onAsk }: Props) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <Part id="career" title={t("career.title")}>
      <div className={layout.row}>
        <MonthField label={t("career.on")} value={view.asked.careerOn} onMonth={(careerOn) => onAsk({ careerOn })} />
        <MonthField
          label={t("career.since")}
          value={ask.scaleSeniorityMonth ?? ""}
          onMonth={(scaleSeniorityMonth) => onAsk({ scaleSeniorityMonth })}
        />
        <Field label={t("career.class")} size="small">
          <Select size="small" value={ask.payClass ?? ""} onChange={(_, { value }) => onAsk({ payClass: value })}>
            <option value="">{t("career.noClass")}</option>
            {CLASSES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Checkbox
        label={t("career.insufficient")}
        checked={ask.evaluationInsufficient ?? false}
        onChange={(_, { checked }) => onAsk({ evaluationInsufficient: checked === true })}
      />
      <Checkbox
        label={t("career.entitles")}
        checked={ask.positionEntitles ?? true}
        onChange={(_, { checked }) => onAsk({ positionEntitles: checked === true })}
      />
      <Checkbox
        label={t("career.training")}
        checked={ask.trainingRequired ?? false}
        onChange={(_, { checked }) => onAsk({ trainingRequired: checked === true })}
      />
      <div aria-live="polite">
        <Outcome answer={view.career} what={t("career.title")}>
          {(text) => <strong>{text}</strong>}
        </Outcome>
        {view.dossier.length > 0 && (
          <>
            <h3 style={{ margin: "6px 0 2px", fontSize: "1em" }}>{t("career.dossier")}</h3>
            <ul style={{ margin: 0, paddingLeft: "20px" }}>
              {view.dossier.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Part>
  );
}
