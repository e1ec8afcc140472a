import { Button, Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../context";
import type { LetterView, MemberAsk, MemberView, PointView } from "../../desk";
import { copyText } from "../../failure";
import { useLayout } from "../layout";
import { Part } from "./Part";
import { useMemberText } from "./useMemberText";

interface Props {
  readonly view: MemberView;
  readonly ask: MemberAsk;
  readonly onAsk: (part: MemberAsk) => void;
}

/** What the employer still has to do or to tell, with the evidence and a letter for each point. */
export function PointsPart({ view, ask, onAsk }: Props) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <Part id="points" title={t("points.title")}>
      <Checkbox
        label={t("points.adviser")}
        checked={ask.preventionAdviser ?? false}
        onChange={(_, { checked }) => onAsk({ preventionAdviser: checked === true })}
      />
      <Checkbox
        label={t("points.diploma")}
        checked={ask.requiredDiploma ?? false}
        onChange={(_, { checked }) => onAsk({ requiredDiploma: checked === true })}
      />
      <div aria-live="polite">{view.points.length === 0 && <p className={layout.quiet}>{t("points.none")}</p>}</div>
      {view.points.map((point) => (
        <Point key={point.id} point={point} />
      ))}
    </Part>
  );
}

function Point({ point }: { point: PointView }) {
  const { language } = usePane();
  const layout = useLayout();
  const t = useMemberText();
  const [chosen, setChosen] = useState<"fr" | "nl">(language === "nl" ? "nl" : "fr");
  const letter = point.letters?.[chosen];
  return (
    <div className={layout.screen} style={{ padding: 0, gap: "6px" }}>
      <h3 style={{ margin: "6px 0 2px", fontSize: "1em" }}>{point.title}</h3>
      <div>
        <strong>{t("points.evidence")}</strong>
        <ul style={{ margin: 0, paddingLeft: "20px" }}>
          {point.evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {letter && (
        <details>
          <summary>{t("letter.title")}</summary>
          <Field label={t("letter.language")} size="small">
            <Select size="small" value={chosen} onChange={(_, { value }) => setChosen(value === "nl" ? "nl" : "fr")}>
              <option value="fr" lang="fr">
                Français
              </option>
              <option value="nl" lang="nl">
                Nederlands
              </option>
            </Select>
          </Field>
          <Letter key={`${chosen}\n${letter.subject}\n${letter.body}`} letter={letter} lang={chosen} />
        </details>
      )}
    </div>
  );
}

function Letter({ letter, lang }: { letter: LetterView; lang: "fr" | "nl" }) {
  const { saveText } = usePane();
  const layout = useLayout();
  const t = useMemberText();
  const [subject, setSubject] = useState(letter.subject);
  const [body, setBody] = useState(letter.body);
  const [said, setSaid] = useState("");
  const whole = `${subject}\n\n${body}\n`;
  const copy = async () => setSaid(t((await copyText(whole)) ? "letter.copied" : "letter.notCopied"));
  return (
    <div className={layout.screen} style={{ padding: 0, gap: "6px" }}>
      <Field label={t("letter.subject")} size="small">
        <Input size="small" lang={lang} value={subject} onChange={(_, { value }) => setSubject(value)} />
      </Field>
      <Field label={t("letter.body")} size="small">
        <Textarea
          size="small"
          resize="vertical"
          lang={lang}
          textarea={{ style: { minHeight: "160px", maxHeight: "none" } }}
          value={body}
          onChange={(_, { value }) => setBody(value)}
        />
      </Field>
      <div className={layout.row}>
        <Button size="small" onClick={() => void copy()}>
          {t("letter.copy")}
        </Button>
        <Button size="small" onClick={() => saveText(letter.file, whole)}>
          {t("letter.save")}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
