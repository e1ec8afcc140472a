import type { Channel } from "./messages";
import { Calls, proxyOf } from "./remote";

/** A worker as the page has it. */
export interface WorkerChannel extends Channel {
  addEventListener(type: "message" | "messageerror", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
  terminate(): void;
}

/** The worker stopped (`WorkerFailure`), or its file did not load (`LoadFailure`). */
function failureOf(name: "WorkerFailure" | "LoadFailure", { message, filename, lineno, colno }: Partial<ErrorEvent>) {
  const failure = new Error(message ?? "");
  failure.name = name;
  failure.stack = filename ? `${name}: ${failure.message}\n    at ${filename}:${lineno}:${colno}` : "";
  return failure;
}

/** The page shows it as everything that nothing waits for. */
const reject = (error: Error): void => void Promise.reject(error);

/**
 * An object whose methods are carried out in a worker. When the worker fails every call that waits ends with the error;
 * one that never said anything (its file could not be loaded) is started again at the next call.
 *
 * @param start - makes the worker
 * @param onStray - told of an exception in the worker that no call is waiting for
 */
export function remoteWorker(start: () => WorkerChannel, onStray: (error: Error) => void = reject): unknown {
  const calls = new Calls(onStray);
  let worker: WorkerChannel | null = null;
  const open = (): WorkerChannel => {
    const opened = start();
    let hasSpoken = false;
    const fail = (event: Partial<ErrorEvent>): void => {
      if (!hasSpoken && worker === opened) {
        opened.terminate();
        worker = null;
      }
      const failure = failureOf(hasSpoken ? "WorkerFailure" : "LoadFailure", event);
      // One that did not load is started again by the next call, which then says it if it must.
      if (!calls.abandon(failure) && hasSpoken) onStray(failure);
    };
    opened.addEventListener("message", () => (hasSpoken = true));
    opened.addEventListener("error", fail);
    opened.addEventListener("messageerror", () => fail({ message: "messageerror" }));
    calls.listen(opened);
    return opened;
  };
  worker = open();
  return proxyOf((method, args) => calls.invoke((worker ??= open()), method, args));
}
