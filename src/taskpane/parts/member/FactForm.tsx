import { Button, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useState, type SyntheticEvent } from "react";
import type { EnteredFacts } from "../../../member";
import { usePane } from "../../context";
import type { FieldView, FormView, GroupView } from "../../desk";
import { Shown, useAsked } from "../../failure";
import { useLayout } from "../layout";
import { Outcome } from "./Outcome";
import { useMemberText } from "./useMemberText";

type Values = Readonly<Record<string, string>>;
type Groups = Readonly<Record<string, readonly Values[]>>;

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 190px), 1fr))",
    gap: "8px",
    alignItems: "start",
    // An input is as wide as its column, whatever its browser thinks.
    "& input, & select": { minWidth: 0, width: "100%" },
  },
  wide: { gridColumn: "1 / -1" },
});

const initialValues = (fields: readonly FieldView[]): Values =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial]));

/** A form for facts that no workbook holds; they go to the rule and nowhere else. */
export function FactForm({ form }: { form: FormView }) {
  const { desk, language } = usePane();
  const layout = useLayout();
  const t = useMemberText();
  const [values, setValues] = useState(() => initialValues(form.fields));
  const [groups, setGroups] = useState<Groups>({});
  const [entered, setEntered] = useState<EnteredFacts | null>(null);
  const asked = useAsked(
    async () => entered && desk.memberForm(form.id, entered),
    [desk, form.id, entered],
    [language],
  );
  const compute = (event: SyntheticEvent) => {
    event.preventDefault();
    setEntered({ values, groups });
  };
  return (
    <form className={layout.screen} style={{ padding: "8px 0" }} noValidate onSubmit={compute}>
      <Fields fields={form.fields} values={values} onChange={setValues} />
      {form.groups.map((group) => (
        <Group
          key={group.name}
          group={group}
          all={groups[group.name] ?? []}
          onChange={(all) => setGroups({ ...groups, [group.name]: all })}
        />
      ))}
      <div>
        <Button type="submit" size="small" appearance="primary">
          {t("forms.answer")}
        </Button>
      </div>
      <div aria-live="polite" data-testid={`answer-${form.id}`}>
        <Shown asked={asked}>
          {(answer) =>
            answer && (
              <>
                <Outcome answer={answer.answer} what={form.title}>
                  {({ headline, lines }) => (
                    <>
                      <strong>{headline}</strong>
                      {lines.length > 0 && (
                        <ul style={{ margin: 0, paddingLeft: "20px" }}>
                          {lines.map((line) => (
                            <li key={line}>{line}</li>
                          ))}
                        </ul>
                      )}
                    </>
                  )}
                </Outcome>
                {answer.evidence.length > 0 && (
                  <>
                    <strong>{t("forms.evidence")}</strong>
                    <ul style={{ margin: 0, paddingLeft: "20px" }}>
                      {answer.evidence.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </>
                )}
              </>
            )
          }
        </Shown>
      </div>
    </form>
  );
}

function Group({
  group,
  all,
  onChange,
}: {
  group: GroupView;
  all: readonly Values[];
  onChange: (all: readonly Values[]) => void;
}) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <div className={layout.screen} style={{ padding: 0 }}>
      {all.map((values, index) => (
        <fieldset key={index} className={layout.card} style={{ margin: 0 }}>
          <legend>{`${group.title} ${index + 1}`}</legend>
          <Fields
            fields={group.fields}
            values={values}
            onChange={(changed) => onChange(all.map((one, at) => (at === index ? changed : one)))}
          />
          <div>
            <Button
              size="small"
              icon={<DeleteRegular />}
              aria-label={`${t("forms.remove")} ${group.title} ${index + 1}`}
              onClick={() => onChange(all.filter((_, at) => at !== index))}
            >
              {t("forms.remove")}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button size="small" icon={<AddRegular />} onClick={() => onChange([...all, initialValues(group.fields)])}>
          {t("forms.add", { what: group.title })}
        </Button>
      </div>
    </div>
  );
}

function Fields({
  fields,
  values,
  onChange,
}: {
  fields: readonly FieldView[];
  values: Values;
  onChange: (values: Values) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <OneField
          key={field.name}
          field={field}
          value={values[field.name] ?? ""}
          onValue={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </div>
  );
}

function OneField({ field, value, onValue }: { field: FieldView; value: string; onValue: (value: string) => void }) {
  const t = useMemberText();
  const styles = useStyles();
  const { type, label, hint, choices, isOptional } = field;
  if (type === "yes") {
    return (
      <Checkbox
        className={styles.wide}
        label={label}
        checked={value === "yes"}
        onChange={(_, { checked }) => onValue(checked === true ? "yes" : "")}
      />
    );
  }
  const shown = isOptional ? `${label} (${t("forms.optional")})` : label;
  return (
    <Field label={shown} size="small" {...(hint === "" ? {} : { hint })}>
      {type === "choice" ? (
        <Select size="small" value={value} onChange={(_, data) => onValue(data.value)}>
          <option value="">{t("forms.choose")}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          type={type === "day" ? "date" : type === "moment" ? "datetime-local" : "text"}
          inputMode={type === "whole" || type === "year" ? "numeric" : undefined}
          value={value}
          onChange={(_, data) => onValue(data.value)}
        />
      )}
    </Field>
  );
}
