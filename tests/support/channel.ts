import type { Channel } from "../../src/taskpane/rpc";

/** Two ends of a channel that clones what it carries, as that of a worker does. */
export function channelEnds(): [Channel, Channel] {
  const listeners: [((event: MessageEvent) => void)[], ((event: MessageEvent) => void)[]] = [[], []];
  const end = (own: 0 | 1, other: 0 | 1): Channel => ({
    postMessage(message) {
      const data: unknown = structuredClone(message);
      setImmediate(() => listeners[other].forEach((listener) => listener({ data } as MessageEvent)));
    },
    addEventListener: (_, listener) => listeners[own].push(listener as (event: MessageEvent) => void),
  });
  return [end(0, 1), end(1, 0)];
}
