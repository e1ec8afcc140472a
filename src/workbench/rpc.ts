/** Calls over a message channel: arguments and answers are plain data, functions among the arguments become callbacks. */
interface Call {
  readonly call: number;
  readonly method: string;
  readonly args: readonly unknown[];
}
interface Answer {
  readonly answer: number;
  readonly value?: unknown;
  readonly error?: string;
}
interface Callback {
  readonly callback: string;
  readonly args: readonly unknown[];
}
type Message = Call | Answer | Callback;

/** What both ends of a channel have: a worker, or the inside of one. */
export interface Channel {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Message>) => void): void;
}

interface CallbackMark {
  readonly callbackId: string;
}

function isCallbackMark(value: unknown): value is CallbackMark {
  return typeof value === "object" && value !== null && "callbackId" in value;
}

/** An object whose methods are carried out at the other end of the channel. */
export function remote(channel: Channel): unknown {
  let next = 0;
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void; callbacks: string[] }
  >();
  const callbacks = new Map<string, (...args: readonly unknown[]) => void>();
  channel.addEventListener("message", ({ data }) => {
    if ("callback" in data) {
      callbacks.get(data.callback)?.(...data.args);
      return;
    }
    if (!("answer" in data)) return;
    const call = waiting.get(data.answer);
    waiting.delete(data.answer);
    for (const id of call?.callbacks ?? []) callbacks.delete(id);
    if (data.error === undefined) call?.resolve(data.value);
    else call?.reject(new Error(data.error));
  });
  const invoke = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const call = next++;
      const ids: string[] = [];
      const plain = args.map((argument, index) => {
        if (typeof argument !== "function") return argument;
        const callbackId = `${call}-${index}`;
        ids.push(callbackId);
        callbacks.set(callbackId, argument as (...values: readonly unknown[]) => void);
        return { callbackId };
      });
      waiting.set(call, { resolve, reject, callbacks: ids });
      channel.postMessage({ call, method, args: plain } satisfies Call);
    });
  return new Proxy(
    {},
    {
      get: (_, method) =>
        // A promise chain asks every object for `then`.
        typeof method === "string" && method !== "then" ? (...args: unknown[]) => invoke(method, args) : undefined,
    },
  );
}

/** Carries out calls that come over the channel on a target. */
export function expose(channel: Channel, target: object): void {
  channel.addEventListener("message", ({ data }) => {
    if (!("call" in data)) return;
    void answer(channel, target as Readonly<Record<string, unknown>>, data);
  });
}

async function answer(
  channel: Channel,
  target: Readonly<Record<string, unknown>>,
  { call, method, args }: Call,
): Promise<void> {
  const restored = args.map((argument) =>
    isCallbackMark(argument)
      ? (...values: readonly unknown[]) =>
          channel.postMessage({ callback: argument.callbackId, args: values } satisfies Callback)
      : argument,
  );
  try {
    const member = target[method];
    if (typeof member !== "function") throw new Error(`no method ${method}`);
    const value: unknown = await Reflect.apply(member, target, restored);
    channel.postMessage({ answer: call, value } satisfies Answer);
  } catch (error) {
    channel.postMessage({
      answer: call,
      error: error instanceof Error ? error.message : String(error),
    } satisfies Answer);
  }
}
