import { useState } from "react";
import type { FormView, MemberView } from "../../desk";
import { useLayout } from "../layout";
import { FactForm } from "./FactForm";
import { Part } from "./Part";
import { useMemberText } from "./useMemberText";

/** Allowances, entry seniority and three steps: forms for the facts that no workbook holds. */
export function FormsPart({ view }: { view: MemberView }) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <Part id="forms" title={t("forms.title")}>
      <p className={layout.quiet}>{t("forms.intro")}</p>
      {view.forms.map((form) => (
        <OneForm key={form.id} form={form} />
      ))}
    </Part>
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
