import { WorkbookDesk } from "../desk";
import { expose, remote, type Channel } from "../rpc";
import type { PortBridge } from "./portBridge";
import { RemotePort } from "./remotePort";
import { PRODUCT_VERSION } from "./version";

const channel = self as unknown as Channel;

// The rules and the law data live here; the page keeps only what talks to Excel.
expose(channel, new WorkbookDesk(new RemotePort(remote(channel) as PortBridge), PRODUCT_VERSION));
