import { Button, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import type { ColumnName } from "../../checks";
import { useText, usePane } from "../context";
import type { DeskSettings, RecognitionView } from "../desk";
import { Failure, later, useAsked } from "../failure";
import { useLayout } from "../parts/layout";
import { MONTH } from "../parts/month";
import { Notice, RefusalNotice } from "../parts/Notice";
import { refusalMessage } from "../../words";

const SuppliedFiles = later(() => import("../parts/SuppliedFiles"));

const HEADER_ROW = /^([1-9]|1\d|20)$/;

interface Props {
  readonly settings: DeskSettings;
  readonly onChange: (settings: DeskSettings) => void;
  readonly onCheck: () => void;
  /** Said before the first check; null afterwards. */
  readonly welcome: ReactNode;
}

/** Step 1: what was recognised of the workbook, and a way to correct it. */
export function ReadScreen({ settings, onChange, onCheck, welcome }: Props) {
  const { desk, language } = usePane();
  const t = useText();
  const layout = useLayout();
  const asked = useAsked(() => desk.recognise(settings), [desk, settings], [language]);
  // A workbook that cannot be read at all leaves what was recognised before, to be corrected.
  const [view, setView] = useState<RecognitionView | null>(null);
  if (asked.value?.ok && asked.value.value !== view) setView(asked.value.value);
  const refusal = asked.value ? (asked.value.ok ? asked.value.value.refusal : asked.value.refusal) : null;
  // A workbook may be there for its formulas alone.
  const formulas = useAsked(
    async () => ({ of: refusal, sheets: refusal ? await desk.formulaSheets() : [] }),
    [desk, refusal],
  );
  const isAnswered = formulas.value?.of === refusal || formulas.failure !== null;
  const sheets = isAnswered ? (formulas.value?.sheets.map(({ sheet }) => sheet) ?? []) : [];
  const [month, setMonth] = useState(settings.on ?? "");
  const [header, setHeader] = useState(settings.headerRow === null ? "" : String(settings.headerRow));
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
      {welcome}
      {refusal && sheets.length > 0 ? (
        <>
          <Notice text={t("read.formulas", { sheets })} />
          <p className={layout.quiet}>{refusalMessage(refusal, language)}</p>
        </>
      ) : (
        <>
          <p className={layout.quiet}>{t("read.intro")}</p>
          <RefusalNotice refusal={isAnswered ? refusal : null} />
        </>
      )}
      {asked.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      {!view && !refusal && !asked.failure && <Spinner label={t("app.loading")} />}
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
          <Field label={t("read.sheet")} hint={t("read.headerRow", { row: view.headerRow })}>
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
          <h2 className={layout.heading}>{t("read.columns", { found, all: view.columns.length })}</h2>
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
          <Suspense>
            <SuppliedFiles onChange={() => onChange({ ...settings })} />
          </Suspense>
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
