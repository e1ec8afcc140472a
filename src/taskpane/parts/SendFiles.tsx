import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useText } from "../context";
import type { SendAsk, SendFile, SendView } from "../desk";
import { useLayout } from "./layout";
import { TaskOutcome } from "./TaskOutcome";
import { useTask } from "./useTask";

/** Makes the copy and its texts, and saves each where the user wants it. */
export function SendFiles({ ask, send }: { ask: SendAsk; send: SendView }) {
  const { desk, isStale, saveText, abilities } = usePane();
  const t = useText();
  const layout = useLayout();
  const task = useTask();
  const [files, setFiles] = useState<readonly SendFile[] | null>(null);
  const { canCopy, refusals, sent, name } = send;
  const save = ({ name: file, content }: SendFile) => {
    if (typeof content === "string") saveText(file, content);
    else abilities.saveBytes?.(file, content);
  };
  return (
    <section className={layout.card}>
      <p style={{ margin: 0 }}>{t("send.rows", { sent, name })}</p>
      {!canCopy && <p style={{ margin: 0 }}>{t("send.noCopy")}</p>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={task.isRunning || isStale || refusals > 0}
          onClick={() => void task.run(() => desk.sendFiles(ask), setFiles, true)}
          data-testid="prepare-copy"
        >
          {t(canCopy ? "send.prepare" : "send.prepareTexts")}
        </Button>
      </div>
      <TaskOutcome task={task} />
      {files !== null && (
        <>
          <p className={layout.quiet} role="status">
            {t("send.nothingSent")}
          </p>
          {files.map((file) => (
            <div key={file.name}>
              <Button onClick={() => save(file)} data-testid={`save-${file.name.replace(/^.*?(-evidence)?\./, "$1.")}`}>
                {t("send.save", { name: file.name })}
              </Button>
            </div>
          ))}
        </>
      )}
    </section>
  );
}
