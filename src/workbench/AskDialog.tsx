import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

export interface Answer {
  readonly label: string;
  readonly act: () => void;
  readonly isPrimary?: boolean;
}

interface Props {
  readonly children: ReactNode;
  readonly answers: readonly Answer[];
  /** Escape, or a click beside the dialog. */
  readonly onClose: () => void;
}

/** A question, or something to know, that comes before anything else on the page. */
export default function AskDialog({ children, answers, onClose }: Props) {
  const text = useId();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface aria-labelledby={text}>
        <DialogBody>
          <DialogContent id={text}>{children}</DialogContent>
          <DialogActions fluid position="end" style={{ flexWrap: "wrap" }}>
            {answers.map(({ label, act, isPrimary }) => (
              <Button key={label} appearance={isPrimary ? "primary" : "secondary"} onClick={act}>
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
