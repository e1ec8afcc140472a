import { WorkbookDesk } from "../desk";
import { expose, remote, tellStrays, type WorkerScope } from "../rpc";
import { PRODUCT_VERSION } from "../version";
import type { PortBridge } from "./portBridge";
import { RemotePort } from "./remotePort";

const channel = self as unknown as WorkerScope;

// The rules and the law data live here; the page keeps only what talks to Excel.
expose(channel, new WorkbookDesk(new RemotePort(remote(channel) as PortBridge), PRODUCT_VERSION));
tellStrays(channel);
