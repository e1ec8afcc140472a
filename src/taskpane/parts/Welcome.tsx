import { Button } from "@fluentui/react-components";
import { useText } from "../context";
import { useLayout } from "./layout";

/** How a host begins: whether what is open is a sample, and how the user opens a workbook of their own. */
export interface Beginning {
  readonly isSample: boolean;
  readonly onOpen: () => void;
}

/** First sight: what this is, that a sample is open, and the two ways on. */
export function Welcome({ beginning, onTry }: { beginning: Beginning | null; onTry: () => void }) {
  const t = useText();
  const layout = useLayout();
  return (
    <section className={layout.card} aria-labelledby="welcome-title" data-testid="welcome">
      <h2 id="welcome-title" className={layout.heading}>
        {t("welcome.title")}
      </h2>
      <p style={{ margin: 0 }}>{t("help.about")}</p>
      {beginning?.isSample && (
        <>
          <p style={{ margin: 0 }}>{t("welcome.sample")}</p>
          <div className={layout.row}>
            <Button onClick={beginning.onOpen}>{t("book.open")}</Button>
            <Button appearance="primary" onClick={onTry}>
              {t("welcome.try")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
