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
/** A function argument called back; `reply` numbers its answer. */
interface Callback {
  readonly callback: string;
  readonly args: readonly unknown[];
  readonly reply: number;
}
interface Reply {
  readonly reply: number;
  readonly value: unknown;
}
type Message = Call | Answer | Callback | Reply;

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
  const callbacks = new Map<string, (...args: readonly unknown[]) => unknown>();
  const callBack = async ({ callback, args, reply }: Callback): Promise<void> => {
    const value = await callbacks.get(callback)?.(...args);
    channel.postMessage({ reply, value } satisfies Reply);
  };
  channel.addEventListener("message", ({ data }) => {
    if ("callback" in data) {
      void callBack(data);
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
        callbacks.set(callbackId, argument as (...values: readonly unknown[]) => unknown);
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

type CallBack = (callback: string, args: readonly unknown[]) => Promise<unknown>;

/** Carries out calls that come over the channel on a target. A function among the arguments answers with a promise. */
export function expose(channel: Channel, target: object): void {
  let next = 0;
  const waiting = new Map<number, (value: unknown) => void>();
  const callBack: CallBack = (callback, args) =>
    new Promise((resolve) => {
      const reply = next++;
      waiting.set(reply, resolve);
      channel.postMessage({ callback, args, reply } satisfies Callback);
    });
  channel.addEventListener("message", ({ data }) => {
    if ("call" in data) void answer(channel, target as Readonly<Record<string, unknown>>, data, callBack);
    else if ("reply" in data && !("callback" in data)) {
      waiting.get(data.reply)?.(data.value);
      waiting.delete(data.reply);
    }
  });
}

async function answer(
  channel: Channel,
  target: Readonly<Record<string, unknown>>,
  { call, method, args }: Call,
  callBack: CallBack,
): Promise<void> {
  const restored = args.map((argument) =>
    isCallbackMark(argument) ? (...values: readonly unknown[]) => callBack(argument.callbackId, values) : argument,
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
