import { Button, Link } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { LAW_VERSION } from "../../law/version";
import { usePane, useText } from "../context";
import { Shown, useAsked } from "../failure";
import { STEPS } from "../PaneHead";
import { useLayout } from "../parts/layout";
import { PRODUCT_VERSION } from "../version";

/** The languages that have a guide. */
const GUIDES = ["fr", "nl"] as const;

const SHORTCUTS = [
  ["Alt + ↑ ↓", "findings"],
  ["Alt + M", "member"],
  ["Alt + Page ↑ ↓", "members"],
  ["Ctrl + F6", "regions"],
] as const;

/** What the program is and does, its keys, its versions, the law it holds and up to when, its licence, whom to ask. */
export default function HelpScreen({ onClose }: { onClose: () => void }) {
  const { desk, language } = usePane();
  const t = useText();
  const layout = useLayout();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const law = useAsked(() => desk.law(), [desk], [language]);
  return (
    <div className={layout.screen} data-testid="help">
      <div className={layout.row} style={{ justifyContent: "space-between" }}>
        <h2 className={layout.heading} ref={title} tabIndex={-1}>
          {t("help.title")}
        </h2>
        <Button size="small" onClick={onClose}>
          {t("help.close")}
        </Button>
      </div>
      <p style={{ margin: 0 }}>{t("help.about")}</p>
      <p style={{ margin: 0 }}>{t("app.local")}</p>
      <ul className={layout.list}>
        {[...GUIDES]
          .sort((a, b) => Number(b === language) - Number(a === language))
          .map((one) => (
            <li key={one}>
              <Link href={`help/guide-${one}.html`} target="_blank" lang={one} hrefLang={one}>
                {t(`help.guide.${one}`)}
              </Link>
            </li>
          ))}
      </ul>
      <h3 className={layout.heading}>{t("app.steps")}</h3>
      <dl className={layout.facts}>
        {STEPS.map((step) => (
          <div key={step} style={{ display: "contents" }}>
            <dt>{t(`step.${step}`)}</dt>
            <dd>{t(`help.step.${step}`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={layout.heading}>{t("help.keys")}</h3>
      <dl className={layout.facts}>
        {SHORTCUTS.map(([keys, what]) => (
          <div key={what} style={{ display: "contents" }}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`help.key.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={layout.heading}>{t("help.law")}</h3>
      <p className={layout.quiet}>{t("help.lawText")}</p>
      <Shown asked={law} waiting={t("app.loading")}>
        {(lines) => (
          <ul style={{ margin: 0, paddingLeft: "20px" }}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Shown>
      <h3 className={layout.heading}>{t("help.versions")}</h3>
      <p style={{ margin: 0 }}>{t("help.version", { product: PRODUCT_VERSION, law: LAW_VERSION })}</p>
      <p style={{ margin: 0 }}>{t("help.licence")}</p>
      <Link href={`help/${language}/support.html`} target="_blank">
        {t("help.contact")}
      </Link>
    </div>
  );
}
