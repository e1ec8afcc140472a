import { type SavedFile } from "./FileToCopy";
import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { sayOnPage, type Language } from "../../words";
import { later } from "../failure";
import { saveText } from "../parts/download";
import { Notice } from "../parts/Notice";

const FileToCopy = later(() => import("./FileToCopy"));

interface Props {
  readonly files: readonly SavedFile[];
  /** Where a pane cannot save files it shows them to be copied; elsewhere on demand, if nothing has come. */
  readonly savesFiles: boolean;
  readonly language: Language;
  readonly onClose: () => void;
}

/** What became of the files that the user asked for. */
export function SavedFiles({ files, savesFiles, language, onClose }: Props) {
  const [isAsked, setAsked] = useState(false);
  if (files.length === 0) return null;
  const close = (): void => {
    setAsked(false);
    onClose();
  };
  return (
    <>
      <Notice
        text={
          savesFiles
            ? sayOnPage("place.saved", language, { name: files.map(({ name }) => name).join(", ") })
            : sayOnPage("place.no-files", language)
        }
      />
      {(!savesFiles || isAsked) && (
        <Suspense>
          {files.map((file) => (
            <FileToCopy key={file.name} file={file} language={language} />
          ))}
        </Suspense>
      )}
      {savesFiles && !isAsked && (
        <Button onClick={() => setAsked(true)}>{sayOnPage("place.show-text", language)}</Button>
      )}
      <Button onClick={close}>{sayOnPage("place.close", language)}</Button>
    </>
  );
}

/** Saves a file where the pane can; everywhere it is said what became of it. */
export function fileSaver(savesFiles: boolean, tell: (file: SavedFile) => void): (name: string, text: string) => void {
  return (name, text) => {
    if (savesFiles) saveText(name, text);
    tell({ name, text });
  };
}
