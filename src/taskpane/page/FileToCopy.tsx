import { Button, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { sayOnPage, type Language } from "../../words";
import { copyText } from "../failure";
import { useLayout } from "../parts/layout";
import { Notice } from "../parts/Notice";

/** A text that the user asked for as a file. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A file whose text is shown, to be copied. */
export default function FileToCopy({ file: { name, text }, language }: { file: SavedFile; language: Language }) {
  const layout = useLayout();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"place.copied" | "place.copy-by-hand" | null>(null);
  const copy = async () => {
    area.current?.select();
    setOutcome((await copyText(text)) ? "place.copied" : "place.copy-by-hand");
  };
  const title = sayOnPage("place.copy-title", language, { name });
  return (
    <section className={layout.card} aria-label={title} data-testid="file-to-copy">
      <strong>{title}</strong>
      <span>{sayOnPage("place.copy-intro", language)}</span>
      <Textarea textarea={{ ref: area }} readOnly resize="vertical" aria-label={title} value={text} />
      <div>
        <Button appearance="primary" onClick={() => void copy()}>
          {sayOnPage("place.copy", language)}
        </Button>
      </div>
      <Notice text={outcome && sayOnPage(outcome, language)} />
    </section>
  );
}
