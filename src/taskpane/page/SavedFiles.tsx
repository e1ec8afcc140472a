import { Button, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { say, type Language } from "../../words";
import { copyText } from "../failure";
import { saveText } from "../parts/download";
import { useLayout } from "../parts/layout";
import { Notice } from "../parts/Notice";

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
      {files.map((file) => (
        <FileToCopy key={file.name} file={file} language={language} />
      ))}
      <Button onClick={onClose}>{say("place.close", language)}</Button>
    </>
  );
}

function FileToCopy({ file: { name, text }, language }: { file: SavedFile; language: Language }) {
  const layout = useLayout();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"place.copied" | "place.copy-by-hand" | null>(null);
  const copy = async () => {
    area.current?.select();
    setOutcome((await copyText(text)) ? "place.copied" : "place.copy-by-hand");
  };
  const title = say("place.copy-title", language, { name });
  return (
    <section className={layout.card} aria-label={title} data-testid="file-to-copy">
      <strong>{title}</strong>
      <span>{say("place.copy-intro", language)}</span>
      <Textarea textarea={{ ref: area }} readOnly resize="vertical" aria-label={title} value={text} />
      <div>
        <Button appearance="primary" onClick={() => void copy()}>
          {say("place.copy", language)}
        </Button>
      </div>
      <Notice text={outcome && say(outcome, language)} />
    </section>
  );
}

/** Saves a file where the pane can; everywhere it is said what became of it. */
export function fileSaver(isMac: boolean, tell: (file: SavedFile) => void): (name: string, text: string) => void {
  return (name, text) => {
    if (!isMac) saveText(name, text);
    tell({ name, text });
  };
}
