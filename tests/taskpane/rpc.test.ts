import { expose, remote } from "../../src/taskpane/rpc";
import { channelEnds } from "../support/channel";

interface Counter {
  add(a: number, b: number): Promise<number>;
  count(to: number, onStep: (step: number) => unknown): Promise<number>;
  fail(): Promise<void>;
}

const counter: Counter = {
  add: (a, b) => Promise.resolve(a + b),
  async count(to, onStep) {
    for (let step = 1; step <= to; step++) if ((await onStep(step)) === false) return step;
    return to;
  },
  fail: () => Promise.reject(new Error("no ink")),
};

test("a call is carried out at the other end, an error comes back as one", async () => {
  const [here, there] = channelEnds();
  expose(there, counter);
  const far = remote(here) as Counter;
  await expect(far.add(2, 3)).resolves.toBe(5);
  await expect(far.fail()).rejects.toThrow("no ink");
  await expect((far as unknown as { divide(): Promise<void> }).divide()).rejects.toThrow("no method divide");
});

test("a function among the arguments is called back and its answer counts", async () => {
  const [here, there] = channelEnds();
  expose(there, counter);
  const steps: number[] = [];
  const far = remote(here) as Counter;
  await expect(far.count(5, (step) => void steps.push(step))).resolves.toBe(5);
  expect(steps).toEqual([1, 2, 3, 4, 5]);
  await expect(far.count(5, (step) => step < 3)).resolves.toBe(3);
});

test("both ends may call each other over one channel at the same time", async () => {
  const [here, there] = channelEnds();
  expose(there, counter);
  expose(here, { ...counter, add: (a: number, b: number) => Promise.resolve(a * b) });
  const [far, near] = [remote(here) as Counter, remote(there) as Counter];
  await expect(Promise.all([far.add(2, 3), near.add(2, 3), far.count(3, () => true)])).resolves.toEqual([5, 6, 3]);
});
