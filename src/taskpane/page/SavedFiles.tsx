import { Button } from "@fluentui/react-components";
import { Suspense } from "react";
import { say, type Language } from "../../words";
import { later } from "../failure";
import { saveText } from "../parts/download";
import { Notice } from "../parts/Notice";

const FileToCopy = later(() => import("./FileToCopy"));

/** A text that the user asked for as a file. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

interface Props {
  readonly files: readonly SavedFile[];
  /** A pane in Excel for Mac cannot save files (office-js issues 2700, 3385, 4681): it shows them to be copied. */
  readonly isMac: boolean;
  readonly language: Language;
  readonly onClose: () => void;
}

/** What became of the files that the user asked for. */
export function SavedFiles({ files, isMac, language, onClose }: Props) {
  if (files.length === 0) return null;
  if (!isMac) {
    return <Notice text={say("place.saved", language, { name: files.map(({ name }) => name).join(", ") })} />;
  }
  return (
    <>
      <Suspense>
        {files.map((file) => (
          <FileToCopy key={file.name} file={file} language={language} />
        ))}
      </Suspense>
      <Button onClick={onClose}>{say("place.close", language)}</Button>
    </>
  );
}

/** Saves a file where the pane can; everywhere it is said what became of it. */
export function fileSaver(isMac: boolean, tell: (file: SavedFile) => void): (name: string, text: string) => void {
  return (name, text) => {
    if (!isMac) saveText(name, text);
    tell({ name, text });
  };
}
