import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { DismissCircleRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { usePane, useText } from "../context";
import type { CheckView, SendAsk, SendItem, SendView } from "../desk";
import { Shown, useAsked } from "../failure";
import { localDay } from "../localTime";
import { CheckFirst } from "../parts/CheckFirst";
import { useLayout } from "../parts/layout";
import { Notice, RefusalNotice } from "../parts/Notice";
import { RowList } from "../parts/RowList";
import { SendFiles } from "../parts/SendFiles";
import { ROLES, SignerField } from "../parts/SignerField";
import "../page/print.css";

/** Step 5: what forbids sending, what goes into the text, what the copy leaves out; the copy and its texts. */
export default function SendScreen({ view }: { view: CheckView | null }) {
  const layout = useLayout();
  return <div className={layout.screen}>{view ? <Sending view={view} /> : <CheckFirst />}</div>;
}

function Sending({ view }: { view: CheckView }) {
  const { desk, language, file, signers } = usePane();
  const t = useText();
  const layout = useLayout();
  const [date, setDate] = useState(() => localDay(new Date()));
  const [decidedOnly, setDecidedOnly] = useState(false);
  const ask = useMemo<SendAsk>(() => ({ ...signers, file, date, decidedOnly }), [signers, file, date, decidedOnly]);
  const asked = useAsked(() => desk.sendView(ask), [desk, ask], [view, language]);
  return (
    <>
      <h2 className={layout.heading}>{t("send.names")}</h2>
      <div className={layout.row} style={{ alignItems: "end" }}>
        {ROLES.map((role) => (
          <SignerField key={role} role={role} />
        ))}
        <Field label={t("sign.date")} size="small">
          <Input size="small" type="date" value={date} onChange={(_, { value }) => value !== "" && setDate(value)} />
        </Field>
      </div>
      <Checkbox
        label={t("send.decidedOnly")}
        checked={decidedOnly}
        onChange={(_, { checked }) => setDecidedOnly(checked === true)}
      />
      <Marked />
      <Shown asked={asked} waiting={t("app.loading")}>
        {(found) =>
          found === null ? null : found.ok ? (
            <>
              <Checklist send={found.value} view={view} />
              <SendFiles key={JSON.stringify(ask)} ask={ask} send={found.value} />
            </>
          ) : (
            <RefusalNotice refusal={found.refusal} />
          )
        }
      </Shown>
    </>
  );
}

/** The colours of the findings are in the cells: where they go back, and where not. */
function Marked() {
  const { abilities } = usePane();
  const t = useText();
  const { marking } = abilities;
  const asked = useAsked(async () => (await marking?.isMarked()) ?? false, [marking]);
  return <Notice text={asked.value ? t("send.marked") : null} intent="info" />;
}

function Checklist({ send, view }: { send: SendView; view: CheckView }) {
  const t = useText();
  const layout = useLayout();
  const { refusals, refusing, open, deadline, address } = send;
  return (
    <>
      <h2 className={layout.heading}>{t("send.intro")}</h2>
      {refusals === 0 ? (
        <Notice text={t("send.ready")} intent="success" />
      ) : (
        <>
          <p style={{ margin: 0 }} role="status" data-testid="refusals">
            {t("send.refusing", { count: refusals })}
          </p>
          <ul className={layout.list} aria-label={t("send.refusing", { count: refusals })}>
            {refusing.map((item) => (
              <Refusing key={`${item.code} ${item.text}`} item={item} version={view} />
            ))}
          </ul>
        </>
      )}
      <h2 className={layout.heading}>{t("send.openPoints")}</h2>
      {open.length === 0 ? (
        <p className={layout.quiet}>{t("send.none")}</p>
      ) : (
        <ul style={{ margin: 0, paddingInlineStart: "20px" }} aria-label={t("send.openPoints")}>
          {open.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <LeftOut send={send} />
      {deadline !== null && <p style={{ margin: 0 }}>{deadline}</p>}
      {address !== null && <p style={{ margin: 0, overflowWrap: "anywhere" }}>{address}</p>}
    </>
  );
}

function LeftOut({ send: { skippedRows, ownSheets, otherSheets } }: { send: SendView }) {
  const t = useText();
  const layout = useLayout();
  return (
    <>
      <h2 className={layout.heading}>{t("send.leftOut")}</h2>
      <ul style={{ margin: 0, paddingInlineStart: "20px" }} aria-label={t("send.leftOut")}>
        {skippedRows.length > 0 && <li>{t("send.rowsOut", { rows: skippedRows.map(String) })}</li>}
        {ownSheets.length > 0 && <li>{t("send.sheetsOut", { names: ownSheets })}</li>}
        <li>{t("send.alsoOut")}</li>
      </ul>
      {otherSheets.length > 0 && <p style={{ margin: 0 }}>{t("send.sheetsKept", { names: otherSheets })}</p>}
    </>
  );
}

function Refusing({ item: { code, text, indexes }, version }: { item: SendItem; version: unknown }) {
  const t = useText();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={layout.card}>
      <div style={{ display: "flex", gap: "10px" }}>
        <span style={{ fontSize: "20px", lineHeight: 1 }} aria-hidden="true">
          <DismissCircleRegular />
        </span>
        <span>{text}</span>
      </div>
      {indexes.length > 0 && (
        <div>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} data-testid={`rows-${code}`}>
            {t(isOpen ? "list.hideRows" : "list.showRows", { count: indexes.length })}
          </Button>
        </div>
      )}
      {isOpen && <RowList indexes={indexes} version={version} title={text} />}
    </li>
  );
}
