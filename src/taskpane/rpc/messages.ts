/** An exception as it crosses a channel. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}
export interface Call {
  readonly call: number;
  readonly method: string;
  readonly args: readonly unknown[];
}
export interface Answer {
  readonly answer: number;
  readonly value?: unknown;
  readonly thrown?: Thrown;
}
/** A function argument called back; `reply` numbers its answer. */
export interface Callback {
  readonly callback: string;
  readonly args: readonly unknown[];
  readonly reply: number;
}
export interface Reply {
  readonly reply: number;
  readonly value?: unknown;
  readonly thrown?: Thrown;
}
/** An exception that no call is waiting for. */
export interface Stray {
  readonly stray: Thrown;
}
export type Message = Call | Answer | Callback | Reply | Stray;

/** What both ends of a channel have: a worker, or the inside of one. */
export interface Channel {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Message>) => void): void;
}

export interface CallbackMark {
  readonly callbackId: string;
}

export function thrownOf(error: unknown): Thrown {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack ?? "" };
  return { name: "Error", message: String(error), stack: "" };
}

/** The exception again at this end, with the place where it was thrown. */
export function errorOf({ name, message, stack }: Thrown): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== "") error.stack = stack;
  return error;
}
