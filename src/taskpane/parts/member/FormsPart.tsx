import { Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { FormSectionView, FormView, MemberView } from "../../desk";
import { useLayout } from "../layout";
import { FactForm } from "./FactForm";
import { Part } from "./Part";
import { useMemberText } from "./useMemberText";

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
  return (
    <section aria-labelledby={`forms-${id}`} style={{ display: "flex", flexDirection: "column", gap: "4px" }}>
      <Subtitle2 as="h3" id={`forms-${id}`} style={{ margin: "4px 0 0" }}>
        {title}
      </Subtitle2>
      {forms.map((form) => (
        <OneForm key={form.id} form={form} />
      ))}
    </section>
  );
}

function OneForm({ form }: { form: FormView }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-testid={`form-${form.id}`}>
      <summary>{form.title}</summary>
      {isOpen && <FactForm form={form} />}
    </details>
  );
}
