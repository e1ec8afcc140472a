import { errorOf, thrownOf, type Answer, type Call, type Callback, type Channel, type Reply } from "./messages";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly callbacks: readonly string[];
}

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** The calls that wait for their answers over channels. */
export class Calls {
  private next = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly callbacks = new Map<string, AnyFunction>();

  /** @param onStray - told of an exception at the other end that no call is waiting for */
  constructor(private readonly onStray: (error: Error) => void) {}

  listen(channel: Channel): void {
    channel.addEventListener("message", ({ data }) => {
      if ("callback" in data) void this.callBack(channel, data);
      else if ("answer" in data) this.settle(data);
      else if ("stray" in data) this.onStray(errorOf(data.stray));
    });
  }

  invoke(channel: Channel, method: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const call = this.next++;
      const callbacks: string[] = [];
      const plain = args.map((argument, index) => {
        if (typeof argument !== "function") return argument;
        const callbackId = `${call}-${index}`;
        callbacks.push(callbackId);
        this.callbacks.set(callbackId, argument as AnyFunction);
        return { callbackId };
      });
      channel.postMessage({ call, method, args: plain } satisfies Call);
      this.waiting.set(call, { resolve, reject, callbacks });
    });
  }

  /** Nobody will answer: every call ends with the error. @returns whether there was one */
  abandon(error: Error): boolean {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    this.callbacks.clear();
    for (const { reject } of all) reject(error);
    return all.length > 0;
  }

  private settle({ answer, value, thrown }: Answer): void {
    const call = this.waiting.get(answer);
    this.waiting.delete(answer);
    for (const id of call?.callbacks ?? []) this.callbacks.delete(id);
    if (thrown) call?.reject(errorOf(thrown));
    else call?.resolve(value);
  }

  private async callBack(channel: Channel, { callback, args, reply }: Callback): Promise<void> {
    try {
      const value = await this.callbacks.get(callback)?.(...args);
      channel.postMessage({ reply, value } satisfies Reply);
    } catch (error) {
      channel.postMessage({ reply, thrown: thrownOf(error) } satisfies Reply);
    }
  }
}

/** An object whose methods are carried out somewhere else. */
export function proxyOf(invoke: (method: string, args: readonly unknown[]) => Promise<unknown>): unknown {
  return new Proxy(
    {},
    {
      get: (_, method) =>
        // A promise chain asks every object for `then`.
        typeof method === "string" && method !== "then" ? (...args: unknown[]) => invoke(method, args) : undefined,
    },
  );
}

/** An object whose methods are carried out at the other end of the channel. */
export function remote(channel: Channel): unknown {
  const calls = new Calls((error) => {
    throw error;
  });
  calls.listen(channel);
  return proxyOf((method, args) => calls.invoke(channel, method, args));
}
