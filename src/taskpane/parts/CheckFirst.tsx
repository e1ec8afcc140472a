import { Button } from "@fluentui/react-components";
import { usePane, useText } from "../context";
import { useLayout } from "./layout";

/** What stands on a screen that rests on a check, before there is one: why it is empty, and the button that fills it. */
export function CheckFirst() {
  const { check } = usePane();
  const t = useText();
  const layout = useLayout();
  return (
    <>
      <p className={layout.quiet}>{t("fill.first")}</p>
      <div>
        <Button appearance="primary" onClick={check}>
          {t("check.run")}
        </Button>
      </div>
    </>
  );
}
