import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface } from "@fluentui/react-components";
import { paneText, type Language } from "../words";

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
          <DialogContent>{paneText("book.unsaved", language)}</DialogContent>
          <DialogActions>
            <Button onClick={onDiscard}>{paneText("book.discard", language)}</Button>
            <Button appearance="primary" onClick={onStay}>
              {paneText("book.stay", language)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
