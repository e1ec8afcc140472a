import {
  errorOf,
  thrownOf,
  type Answer,
  type Call,
  type Callback,
  type CallbackMark,
  type Channel,
  type Reply,
  type Stray,
} from "./messages";

type CallBack = (callback: string, args: readonly unknown[]) => Promise<unknown>;

function isCallbackMark(value: unknown): value is CallbackMark {
  return typeof value === "object" && value !== null && "callbackId" in value;
}

/** Carries out calls that come over the channel on a target. A function among the arguments answers with a promise. */
export function expose(channel: Channel, target: object): void {
  let next = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  const callBack: CallBack = (callback, args) =>
    new Promise((resolve, reject) => {
      const reply = next++;
      waiting.set(reply, ({ value, thrown }) => (thrown ? reject(errorOf(thrown)) : resolve(value)));
      channel.postMessage({ callback, args, reply } satisfies Callback);
    });
  channel.addEventListener("message", ({ data }) => {
    if ("call" in data) void answer(channel, target as Readonly<Record<string, unknown>>, data, callBack);
    else if ("reply" in data && !("callback" in data)) {
      waiting.get(data.reply)?.(data);
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
    channel.postMessage({ answer: call, thrown: thrownOf(error) } satisfies Answer);
  }
}

/** What a worker's own scope has beside its channel. */
export interface WorkerScope extends Channel {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "unhandledrejection", listener: (event: PromiseRejectionEvent) => void): void;
}

/** Inside a worker: a promise that failed unseen is told to the page, which cannot see it. */
export function tellStrays(scope: WorkerScope): void {
  scope.addEventListener("unhandledrejection", ({ reason }) => {
    scope.postMessage({ stray: thrownOf(reason) } satisfies Stray);
  });
}
