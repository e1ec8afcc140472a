import { Spinner } from "@fluentui/react-components";
import { useMemo } from "react";
import { loadPageWords } from "../words";
import { NO_ABILITIES, PaneProvider, type PaneContext } from "./context";
import { Failure, useAsked } from "./failure";
import type { PaneProps } from "./paneProps";
import { NO_CHOICES } from "./parts/choices";
import { Steps } from "./Steps";

/** What the steps put in: outside them nothing is decided or opened. */
const NOTHING_OPEN = {
  openMember: () => undefined,
  showRow: () => undefined,
  choices: NO_CHOICES,
  onChoices: () => undefined,
  signers: { author: "", approver: "" },
  onSigners: () => undefined,
  isStale: false,
  check: () => undefined,
  kept: new Map<string, unknown>(),
};

/** The task pane: five steps, one member and tools, one screen each, beside Excel or beside the workbench's grid. */
export function Pane(props: PaneProps) {
  const { desk, language: asked, onSelect, onChanged, saveText, file = "", abilities = NO_ABILITIES } = props;
  // The pane changes its language once the desk has: what was chosen and shown stays meanwhile.
  const spoken = useAsked(async () => {
    await Promise.all([loadPageWords(asked), desk.setLanguage(asked)]);
    return asked;
  }, [desk, asked]);
  const language = spoken.value ?? null;
  const failure = spoken.failure && <Failure error={spoken.failure.error} onRetry={spoken.again} />;
  const outer = useMemo<PaneContext>(
    () => ({
      desk,
      language: language ?? asked,
      select: onSelect,
      abilities,
      ...NOTHING_OPEN,
      changed: onChanged,
      saveText,
      file,
    }),
    [desk, language, asked, onSelect, abilities, onChanged, saveText, file],
  );
  if (language === null) return failure ?? <Spinner />;
  return (
    <PaneProvider value={outer}>
      <Steps outer={outer} failure={failure} {...props} />
    </PaneProvider>
  );
}
