import { Field, Input } from "@fluentui/react-components";
import { usePane, useText } from "../context";
import type { Role } from "../desk";

export const ROLES: readonly Role[] = ["author", "approver"];

/** The name of who draws up or approves the workbook. */
export function SignerField({ role }: { role: Role }) {
  const { signers, onSigners } = usePane();
  const t = useText();
  return (
    <Field label={t(`sign.${role}`)} size="small" style={{ flex: "1 1 180px" }}>
      <Input
        size="small"
        autoComplete="off"
        value={signers[role]}
        onChange={(_, { value }) => onSigners({ ...signers, [role]: value })}
      />
    </Field>
  );
}
