import { Button } from "@fluentui/react-components";
import { useText } from "../context";
import { useLayout } from "./layout";

/** How a host begins: what the sample that is open shows (null: none is), and how the user opens a workbook of their own. */
export interface Beginning {
  readonly sample: "check" | "formulas" | null;
  readonly onOpen: () => void;
}

/** First sight: what this is, that a sample is open, and the two ways on. */
export function Welcome({ beginning, onTry }: { beginning: Beginning | null; onTry: () => void }) {
  const t = useText();
  const layout = useLayout();
  const sample = beginning?.sample ?? null;
  const isForFormulas = sample === "formulas";
  return (
    <section className={layout.card} aria-labelledby="welcome-title" data-testid="welcome">
      <h2 id="welcome-title" className={layout.heading}>
        {t(isForFormulas ? "welcome.formulas" : "welcome.title")}
      </h2>
      <p style={{ margin: 0 }}>{t(isForFormulas ? "welcome.formulasText" : "help.about")}</p>
      {beginning && sample !== null && (
        <>
          <p style={{ margin: 0 }}>{t(isForFormulas ? "welcome.formulasSample" : "welcome.sample")}</p>
          <div className={layout.row}>
            <Button onClick={beginning.onOpen}>{t("book.open")}</Button>
            {!isForFormulas && (
              <Button appearance="primary" onClick={onTry}>
                {t("welcome.try")}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
