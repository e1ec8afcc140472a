import { Button, makeStyles, Select, Tab, TabList, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../words";
import { useText } from "./context";

export const STEPS = ["read", "check", "fill", "totals", "send", "member", "tools"] as const;
export type Step = (typeof STEPS)[number];
const NAMES: Readonly<Record<Language, string>> = { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" };

const useStyles = makeStyles({
  head: {
    display: "flex",
    // In a narrow pane the tools go above the tabs.
    flexWrap: "wrap-reverse",
    alignItems: "center",
    justifyContent: "flex-end",
    flexShrink: 0,
    padding: "2px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flex: "1 0 auto",
    maxWidth: "100%",
    // Where they do not fit side by side they stand in two rows: none is out of sight.
    flexWrap: "wrap",
    // The pane, not the window, says how much room there is.
    "& .fui-Tab": { flexShrink: 0, padding: "5px 4px", minWidth: 0 },
    // The title stands twice in a tab, once unseen so that the bold one finds its place.
    "& [class*='fui-Tab__content']": { fontSize: tokens.fontSizeBase200 },
    "@container (min-width: 700px)": {
      "& .fui-Tab": { padding: "6px" },
      "& [class*='fui-Tab__content']": { fontSize: tokens.fontSizeBase300 },
    },
  },
  // Excel's own menu may lie over the corner.
  tools: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    // The tabs below begin under that menu.
    minHeight: "28px",
    padding: "2px var(--pane-corner, 4px) 2px 4px",
  },
});

interface Props {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly isHelp: boolean;
  readonly onHelp: () => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The tabs of the pane, its help and its language. */
export function PaneHead({ step, onStep, isHelp, onHelp, language, onLanguage }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={t("app.steps")}
        selectedValue={step}
        onTabSelect={(_, { value }) => onStep(value as Step)}
      >
        {STEPS.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`step-${one}`}
            aria-controls="step-panel"
            {...(one === "member" ? { "aria-keyshortcuts": "Alt+M" } : {})}
          >
            {t(`step.${one}`)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.tools}>
        <Button
          id="help-button"
          size="small"
          appearance="subtle"
          aria-expanded={isHelp}
          onClick={onHelp}
          data-testid="open-help"
        >
          {t("help.title")}
        </Button>
        <Select
          size="small"
          aria-label={t("app.language")}
          value={language}
          onChange={(_, { value }) => onLanguage(value as Language)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one} aria-label={`${one.toUpperCase()} – ${NAMES[one]}`}>
              {one.toUpperCase()}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
