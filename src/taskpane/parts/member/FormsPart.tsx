import { Body1Strong, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FormSectionView, FormView, MemberView } from "../../desk";
import { useLayout } from "../layout";
import { FactForm } from "./FactForm";
import { Part } from "./Part";
import { useMemberText } from "./useMemberText";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: "6px 0 0" },
  // A title of two lines stays beside its marker.
  title: { paddingLeft: "16px", textIndent: "-16px", cursor: "pointer" },
});

/** Forms for the facts that no workbook holds, under the headings of their subjects. */
export function FormsPart({ view }: { view: MemberView }) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <Part id="forms" title={t("forms.title")}>
      <p className={layout.quiet}>{t("forms.intro")}</p>
      {view.forms.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </Part>
  );
}

function Section({ section: { id, title, forms } }: { section: FormSectionView }) {
  const styles = useStyles();
  return (
    <section aria-labelledby={`forms-${id}`} className={styles.section}>
      <Body1Strong as="h3" id={`forms-${id}`} className={styles.heading}>
        {title}
      </Body1Strong>
      {forms.map((form) => (
        <OneForm key={form.id} form={form} />
      ))}
    </section>
  );
}

function OneForm({ form }: { form: FormView }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-testid={`form-${form.id}`}>
      <summary className={styles.title}>{form.title}</summary>
      {isOpen && <FactForm form={form} />}
    </details>
  );
}
