import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { MemberAsk, MemberView } from "../../desk";
import { useLayout } from "../layout";
import { MonthField } from "../MonthField";
import { Notice } from "../Notice";
import { Outcome } from "./Outcome";
import { Part, ScrollTable } from "./Part";
import { useMemberText } from "./useMemberText";

interface Props {
  readonly view: MemberView;
  readonly ask: MemberAsk;
  readonly onAsk: (part: MemberAsk) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoice: (value: string) => void;
}

function Choice({ label, value, choices, onChoice }: ChoiceProps) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => onChoice(data.value)}>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The increments of each pair in the period that pay is followed over. */
export function IncrementsPart({ view }: Pick<Props, "view">) {
  const layout = useLayout();
  const t = useMemberText();
  const { from, to } = view.period;
  return (
    <Part id="increments" title={t("increments.title", { from, to })}>
      {view.increments.map(({ title, increments }) => (
        <div key={title}>
          <h3 style={{ margin: "6px 0 2px", fontSize: "1em" }}>{title}</h3>
          <Outcome answer={increments} what={title}>
            {(found) =>
              found.length === 0 ? (
                <p className={layout.quiet}>{t("increments.none")}</p>
              ) : (
                <ScrollTable
                  label={title}
                  heads={[
                    { text: t("increments.month") },
                    { text: t("pairs.step"), isNumber: true },
                    { text: t("increments.before"), isNumber: true },
                    { text: t("increments.after"), isNumber: true },
                  ]}
                >
                  {found.map(({ month, step, before, after }) => (
                    <tr key={month}>
                      <th scope="row">{month}</th>
                      <td className="number">{step}</td>
                      <td className="number">{before}</td>
                      <td className="number">{after}</td>
                    </tr>
                  ))}
                </ScrollTable>
              )
            }
          </Outcome>
        </div>
      ))}
    </Part>
  );
}

const REGIMES = ["arrears", "advance"] as const;
const INCREMENTS = ["own-month", "frozen", "new-only"] as const;
const ROUNDINGS = ["once", "annual-first", "down"] as const;

/** What is still due when the conversion is processed later than it takes effect. */
export function ArrearsPart({ view, ask, onAsk }: Props) {
  const layout = useLayout();
  const t = useMemberText();
  const { asked, arrears } = view;
  return (
    <Part id="arrears" title={t("arrears.title")}>
      <div className={layout.row}>
        <MonthField
          label={t("arrears.effective")}
          value={asked.effective}
          onMonth={(effective) => onAsk({ effective })}
        />
        <MonthField
          // Another effective month may have no default: the field then shows that it is to be filled in.
          key={asked.effective}
          label={t("arrears.processing")}
          value={asked.processing}
          onMonth={(processing) => onAsk({ processing })}
        />
        <Choice
          label={t("arrears.regime")}
          value={ask.regime ?? "arrears"}
          choices={REGIMES.map((value) => ({ value, label: t(`arrears.regime.${value}`) }))}
          onChoice={(regime) => onAsk({ regime })}
        />
        <Choice
          label={t("arrears.increments")}
          value={ask.increments ?? "own-month"}
          choices={INCREMENTS.map((value) => ({ value, label: t(`arrears.increments.${value}`) }))}
          onChoice={(increments) => onAsk({ increments })}
        />
      </div>
      <Checkbox
        label={t("arrears.asStated")}
        checked={ask.asStated ?? false}
        onChange={(_, { checked }) => onAsk({ asStated: checked === true })}
      />
      <div aria-live="polite">
        {view.arrearsBasis !== "" && <Notice text={view.arrearsBasis} intent="warning" />}
        <Outcome answer={arrears} what={t("arrears.title")}>
          {({ lines, total, isToRepay, conditions }) => (
            <>
              {conditions.map((one) => (
                <Notice key={one} text={t(`arrears.conditional.${one}`)} intent="warning" />
              ))}
              <ScrollTable
                label={`${t("arrears.title")}: ${t("arrears.month")}`}
                heads={[
                  { text: t("arrears.month") },
                  { text: t("arrears.paid"), isNumber: true },
                  { text: t("arrears.new"), isNumber: true },
                  { text: t("arrears.delta"), isNumber: true },
                  { text: t("arrears.yearly"), isNumber: true },
                ]}
              >
                {lines.map(({ month, paid, proposed, delta, yearly }) => (
                  <tr key={month}>
                    <th scope="row">{month}</th>
                    <td className="number">{paid}</td>
                    <td className="number">{proposed}</td>
                    <td className="number">{delta}</td>
                    <td className="number">{yearly}</td>
                  </tr>
                ))}
                <tr>
                  <th scope="row" colSpan={3}>
                    {t(isToRepay ? "arrears.toRepay" : "arrears.total")}
                  </th>
                  <td className="number">
                    <strong data-testid="arrears-total">{total}</strong>
                  </td>
                  <td />
                </tr>
              </ScrollTable>
            </>
          )}
        </Outcome>
      </div>
    </Part>
  );
}

/** The annual amount paid in a month, indexed, and its twelfth. */
export function IndexedPart({ view, ask, onAsk }: Props) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <Part id="indexed" title={t("indexed.title")}>
      <div className={layout.row}>
        <MonthField label={t("indexed.at")} value={view.asked.at} onMonth={(at) => onAsk({ at })} />
        <Choice
          label={t("indexed.rounding")}
          value={ask.rounding ?? "once"}
          choices={ROUNDINGS.map((value) => ({ value, label: t(`indexed.rounding.${value}`) }))}
          onChoice={(rounding) => onAsk({ rounding })}
        />
      </div>
      <div aria-live="polite">
        <Outcome answer={view.indexed} what={t("indexed.title")}>
          {({ annual, coefficient, indexed, monthly }) => (
            <dl className={layout.facts}>
              <dt>{t("indexed.annual")}</dt>
              <dd>{annual}</dd>
              <dt>{t("indexed.coefficient")}</dt>
              <dd>{coefficient}</dd>
              <dt>{t("indexed.indexed")}</dt>
              <dd>{indexed}</dd>
              <dt>{t("indexed.monthly")}</dt>
              <dd>
                <strong>{monthly}</strong>
              </dd>
            </dl>
          )}
        </Outcome>
      </div>
    </Part>
  );
}
