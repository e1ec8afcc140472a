import { Field, Input, Select } from "@fluentui/react-components";
import type { Verdict } from "../../../checks";
import { verdictLabel } from "../../../words";
import { usePane, useText } from "../../context";
import type { FindingFilter } from "../../desk";
import { useLayout } from "../layout";

export const VERDICTS: readonly Verdict[] = ["NOK", "REVIEW", "OK"];

interface Props {
  readonly filter: FindingFilter;
  readonly onChange: (part: Partial<FindingFilter>) => void;
}

/** Which findings are listed: by result, and by what is sought. */
export function FindingFilters({ filter, onChange }: Props) {
  const { language } = usePane();
  const t = useText();
  const layout = useLayout();
  return (
    <div className={layout.row}>
      <Field label={t("check.verdict")} size="small">
        <Select
          size="small"
          value={filter.verdict ?? ""}
          onChange={(_, { value }) => onChange({ verdict: value === "" ? null : (value as Verdict) })}
        >
          <option value="">{t("check.everyVerdict")}</option>
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {verdictLabel(verdict, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("check.search")} size="small" style={{ flex: 1, minWidth: "140px" }}>
        <Input type="search" size="small" value={filter.text} onChange={(_, { value }) => onChange({ text: value })} />
      </Field>
    </div>
  );
}
