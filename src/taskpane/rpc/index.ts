export { expose, tellStrays, type WorkerScope } from "./expose";
export type { Channel } from "./messages";
export { proxyOf, remote } from "./remote";
export { remoteWorker, type WorkerChannel } from "./worker";
