import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular, ShieldRegular, TableRegular } from "@fluentui/react-icons";
import { Suspense, type RefObject } from "react";
import { later } from "../taskpane/failure";
import { paneText } from "../taskpane/context";
import type { Language } from "../words";
import { SAMPLES, type Sample } from "./samples";

const SampleMenu = later(() => import("./SampleMenu"));
const NARROW = "@media (max-width: 760px)";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 14px",
    [NARROW]: { padding: "4px 8px", gap: "4px", "& button": { minWidth: 0, paddingInline: "8px" } },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: {
    marginRight: "auto",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [NARROW]: { width: "100%" },
  },
  wide: { [NARROW]: { display: "none" } },
  title: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  logo: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    fontWeight: tokens.fontWeightBold,
    [NARROW]: { display: "none" },
  },
});

interface Props {
  readonly language: Language;
  /** Name of the open workbook. */
  readonly name: string | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onDownload: () => void;
  readonly onPrivacy: () => void;
  /** The control that opens files, for whoever else offers it. */
  readonly input: RefObject<HTMLInputElement | null>;
}

/** The name of the page and of the workbook, and what can be done with whole workbooks. */
export function PageHeader({ language, name, onFiles, onSample, onDownload, onPrivacy, input }: Props) {
  const styles = useStyles();
  const t = paneText(language);
  return (
    <header data-region="header" className={styles.header}>
      <div className={styles.logo} aria-hidden="true">
        CA
      </div>
      <div className={styles.heading}>
        <h1 className={styles.title}>
          {t("app.name")} {name !== null && <span className={styles.quiet}>– {name}</span>}
        </h1>
        <span className={mergeClasses(styles.quiet, styles.wide)}>{t("app.local")}</span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={t("book.open")}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {t("book.open")}
      </Button>
      <Suspense
        fallback={
          <Button icon={<TableRegular />} disabled>
            {t("book.samples")}
          </Button>
        }
      >
        <SampleMenu samples={SAMPLES} language={language} onChoose={onSample} />
      </Suspense>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabled={name === null}
        onClick={onDownload}
        data-testid="download"
      >
        {t("book.download")}
      </Button>
      <Button
        appearance="subtle"
        icon={<ShieldRegular />}
        aria-label={t("draft.privacy")}
        title={t("draft.privacy")}
        onClick={onPrivacy}
        data-testid="privacy"
      />
    </header>
  );
}
