import { expose, remote, remoteWorker, tellStrays, type WorkerChannel } from "../../src/taskpane/rpc";
import { channelEnds } from "../support/channel";

/** A worker of the tests: what stands at its other end is given, and it can fail. */
function fakeWorker(target: object | null) {
  const [near, far] = channelEnds();
  const failures: Record<string, ((event: never) => void)[]> = { error: [], messageerror: [] };
  if (target) expose(far, target);
  const terminate = jest.fn();
  const worker: WorkerChannel = {
    postMessage: (message) => near.postMessage(message),
    terminate,
    addEventListener: (type: string, listener: (event: never) => void) =>
      type === "message" ? near.addEventListener("message", listener as () => void) : failures[type]?.push(listener),
  };
  return {
    worker,
    terminate,
    far,
    fail: (type: string, event: object) => failures[type]?.forEach((on) => on(event as never)),
  };
}

interface Counter {
  add(a: number, b: number): Promise<number>;
  never(): Promise<void>;
  step(onStep: () => unknown): Promise<void>;
}

const counter = {
  add: (a: number, b: number) => Promise.resolve(a + b),
  never: () => new Promise(() => undefined),
  step: async (onStep: () => Promise<unknown>): Promise<void> => {
    await onStep();
  },
};

test("a worker that dies ends every call that waits; the next call is carried out again", async () => {
  const { worker, terminate, fail } = fakeWorker(counter);
  const stray = jest.fn();
  const far = remoteWorker(() => worker, stray) as Counter;
  await expect(far.add(2, 3)).resolves.toBe(5);
  const waiting = [far.never(), far.never()];
  fail("error", { message: "out of ink", filename: "worker.js", lineno: 4, colno: 2 });
  for (const one of waiting) {
    await expect(one).rejects.toMatchObject({
      name: "WorkerFailure",
      message: "out of ink",
      stack: "WorkerFailure: out of ink\n    at worker.js:4:2",
    });
  }
  await expect(far.add(2, 4)).resolves.toBe(6);
  expect(stray).not.toHaveBeenCalled();
  expect(terminate).not.toHaveBeenCalled();
});

test("an answer that cannot be read ends the calls that wait", async () => {
  const { worker, fail } = fakeWorker(counter);
  const far = remoteWorker(() => worker, jest.fn()) as Counter;
  await far.add(1, 1);
  const waiting = far.never();
  fail("messageerror", {});
  await expect(waiting).rejects.toMatchObject({ name: "WorkerFailure", message: "messageerror" });
});

test("a worker whose file did not load is started again at the next call", async () => {
  const workers = [fakeWorker(null), fakeWorker(counter)];
  let started = 0;
  const far = remoteWorker(() => workers[started++]!.worker, jest.fn()) as Counter;
  const waiting = far.add(2, 3);
  workers[0]!.fail("error", {});
  await expect(waiting).rejects.toMatchObject({ name: "LoadFailure" });
  expect(workers[0]!.terminate).toHaveBeenCalled();
  await expect(far.add(2, 3)).resolves.toBe(5);
  expect(started).toBe(2);
});

test("what no call waits for is told: the death of an idle worker, a promise that failed inside it", async () => {
  const { worker, far, fail } = fakeWorker(counter);
  const stray = jest.fn<void, [Error]>();
  const idle = remoteWorker(() => worker, stray) as Counter;
  await idle.add(1, 1);
  fail("error", { message: "out of ink" });
  expect(stray.mock.lastCall?.[0].message).toBe("out of ink");
  const listeners: ((event: PromiseRejectionEvent) => void)[] = [];
  tellStrays({
    postMessage: (message) => far.postMessage(message),
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === "unhandledrejection") listeners.push(listener as (typeof listeners)[number]);
    },
  });
  listeners[0]?.({ reason: new TypeError("no paper") } as PromiseRejectionEvent);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stray.mock.lastCall?.[0]).toMatchObject({ name: "TypeError", message: "no paper" });
});

test("a callback that throws ends the call instead of leaving the worker waiting", async () => {
  const [here, there] = channelEnds();
  expose(there, counter);
  const far = remote(here) as Counter;
  await expect(
    far.step(() => {
      throw new RangeError("no room");
    }),
  ).rejects.toMatchObject({ name: "RangeError", message: "no room" });
});

test("an argument that cannot cross ends its call", async () => {
  const here = { postMessage: (message: unknown) => void structuredClone(message), addEventListener: () => undefined };
  const far = remote(here) as { add(given: unknown): Promise<void> };
  await expect(far.add({ inner: () => 1 })).rejects.toThrow();
});
