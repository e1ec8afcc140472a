import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface } from "@fluentui/react-components";
import { type Language, say } from "../words";

interface Props {
  readonly language: Language;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asked before changes that were not downloaded would be lost. */
export default function UnsavedDialog({ language, onDiscard, onStay }: Props) {
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogContent>{say("pane.book.unsaved", language)}</DialogContent>
          <DialogActions>
            <Button onClick={onDiscard}>{say("pane.book.discard", language)}</Button>
            <Button appearance="primary" onClick={onStay}>
              {say("pane.book.stay", language)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
