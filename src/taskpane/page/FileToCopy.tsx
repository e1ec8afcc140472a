import { Button, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { say, type Language } from "../../words";
import { copyText } from "../failure";
import { useLayout } from "../parts/layout";
import { Notice } from "../parts/Notice";
import type { SavedFile } from "./SavedFiles";

/** A file whose text is shown, to be copied. */
export default function FileToCopy({ file: { name, text }, language }: { file: SavedFile; language: Language }) {
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
