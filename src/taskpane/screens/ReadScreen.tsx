import { Button, Field, Input, Select, Spinner, Subtitle2 } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ColumnName } from "../../checks";
import type { Refusal } from "../../values";
import { useText, usePane } from "../context";
import type { DeskSettings, RecognitionView } from "../desk";
import { useLayout } from "../parts/layout";
import { MONTH } from "../parts/MonthField";
import { RefusalNotice } from "../parts/Notice";
import { SuppliedFiles } from "../parts/SuppliedFiles";

const HEADER_ROW = /^([1-9]|1\d|20)$/;

interface Props {
  readonly settings: DeskSettings;
  readonly onChange: (settings: DeskSettings) => void;
  readonly onCheck: () => void;
}

/** Step 1: what was recognised of the workbook, and a way to correct it. */
export function ReadScreen({ settings, onChange, onCheck }: Props) {
  const { desk, language } = usePane();
  const t = useText();
  const layout = useLayout();
  const [view, setView] = useState<RecognitionView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [month, setMonth] = useState(settings.on ?? "");
  const [header, setHeader] = useState(settings.headerRow === null ? "" : String(settings.headerRow));
  useEffect(() => {
    let isCurrent = true;
    void desk.recognise(settings).then((result) => {
      if (!isCurrent) return;
      setRefusal(result.ok ? result.value.refusal : result.refusal);
      if (result.ok) setView(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, settings, language]);
  const chooseSheet = (sheet: string) => {
    setHeader("");
    onChange({ ...settings, sheet, headerRow: null, columns: {} });
  };
  const changeHeader = (text: string) => {
    setHeader(text);
    if (text === "" || HEADER_ROW.test(text)) {
      onChange({ ...settings, headerRow: text === "" ? null : Number(text), columns: {} });
    }
  };
  const headerIsWrong = header !== "" && !HEADER_ROW.test(header);
  const changeMonth = (text: string) => {
    setMonth(text);
    if (text === "" || MONTH.test(text)) onChange({ ...settings, on: text === "" ? null : text });
  };
  const monthIsWrong = month !== "" && !MONTH.test(month);
  const found = view?.columns.filter(({ position }) => position !== null).length ?? 0;
  return (
    <div className={layout.screen}>
      <p className={layout.quiet}>{t("read.intro")}</p>
      <RefusalNotice refusal={refusal} />
      {!view && !refusal && <Spinner label={t("app.loading")} />}
      {view && (
        <>
          <Field label={t("read.campaign")}>
            <Select
              value={settings.campaign ?? view.campaign ?? ""}
              onChange={(_, { value }) => onChange({ ...settings, campaign: value })}
            >
              {view.campaigns.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          {view.notes.map((note) => (
            <p key={note} role="status">
              {note}
            </p>
          ))}
          <Field label={t("read.sheet")} hint={t("read.headerRow", { row: String(view.headerRow) })}>
            <Select value={view.sheet} onChange={(_, { value }) => chooseSheet(value)}>
              {view.sheet === "" && <option value="">{t("read.chooseSheet")}</option>}
              {view.sheets.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Field
            label={t("read.month")}
            hint={t("read.monthHint")}
            {...(monthIsWrong ? { validationMessage: t("read.monthWrong") } : {})}
          >
            <Input value={month} onChange={(_, { value }) => changeMonth(value.trim())} />
          </Field>
          <Button appearance="primary" disabled={refusal !== null || monthIsWrong || headerIsWrong} onClick={onCheck}>
            {t("check.run")}
          </Button>
          <Subtitle2 as="h2" className={layout.heading}>
            {t("read.columns", { found: String(found), all: String(view.columns.length) })}
          </Subtitle2>
          <Field
            label={t("read.header")}
            hint={t("read.headerHint")}
            size="small"
            {...(headerIsWrong ? { validationMessage: t("read.headerWrong") } : {})}
          >
            <Input
              size="small"
              inputMode="numeric"
              value={header}
              onChange={(_, { value }) => changeHeader(value.trim())}
            />
          </Field>
          <ColumnTable view={view} settings={settings} onChange={onChange} />
          <SuppliedFiles onChange={() => onChange({ ...settings })} />
        </>
      )}
    </div>
  );
}

function ColumnTable({
  view,
  settings,
  onChange,
}: {
  view: RecognitionView;
  settings: DeskSettings;
  onChange: Props["onChange"];
}) {
  const t = useText();
  const layout = useLayout();
  const correct = (column: ColumnName, value: string) =>
    onChange({ ...settings, columns: { ...settings.columns, [column]: value === "" ? null : Number(value) } });
  return (
    <ul className={layout.list}>
      {view.columns.map(({ column, title, position, isRequired }) => (
        <li key={column}>
          <Field orientation="horizontal" size="small" label={isRequired ? `${title} (${t("read.required")})` : title}>
            <Select
              size="small"
              value={position === null ? "" : String(position)}
              onChange={(_, { value }) => correct(column, value)}
            >
              <option value="">{t("read.absent")}</option>
              {view.headers.map((header) => (
                <option key={header.position} value={String(header.position)}>
                  {header.label}
                </option>
              ))}
            </Select>
          </Field>
        </li>
      ))}
    </ul>
  );
}
