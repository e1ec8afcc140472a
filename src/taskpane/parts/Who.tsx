import { useText } from "../context";
import type { Person } from "../desk";
import { useLayout } from "./layout";

/** Whom something is about, and on which row. */
export function Who({ of }: { of: Person & { readonly row: number } }) {
  const t = useText();
  const layout = useLayout();
  return (
    <>
      <strong>{of.name === "" ? of.matricule : of.name}</strong>
      {of.name !== "" && <span>{of.matricule}</span>}
      <span className={layout.quiet}>{t("check.row", { row: String(of.row) })}</span>
    </>
  );
}
