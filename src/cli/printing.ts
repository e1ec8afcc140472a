import type { Writable } from "node:stream";
import { withoutControls } from "../words";

/** Why something could not be written: the other end of a pipe is closed, a disk is full … */
interface Fault {
  readonly fault: string;
}

export function isFault(answer: unknown): answer is Fault {
  return typeof answer === "object" && answer !== null && "fault" in answer;
}

/** A stream of the process to which texts are written one after the other; a fault is answered and never thrown. */
export function printing(stream: Writable): { write(text: string): Promise<Fault | null> } {
  // The stream says a fault twice: to whoever wrote, and to whoever listens. Without a listener it ends the process.
  if (stream.listenerCount("error") === 0) stream.on("error", () => undefined);
  return {
    write: (text) =>
      new Promise((done) => {
        stream.write(withoutControls(text), (error) => done(error ? { fault: codeOf(error) } : null));
      }),
  };
}

function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? error.message;
}
