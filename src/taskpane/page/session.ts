import { ExcelWorkbook, type ExcelHost } from "../../excel";
import type { Desk } from "../desk";
import { expose, remote } from "../rpc";
import { bridgeTo } from "./portBridge";

/** The workbook in Excel, and the desk over it that works beside the page. */
export interface ExcelSession {
  readonly workbook: ExcelWorkbook;
  readonly desk: Desk;
}

/** Opens the workbook that Excel shows. The rules run in a worker: the pane stays free while they do. */
export function openSession(host: ExcelHost): ExcelSession {
  const workbook = new ExcelWorkbook(host);
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  expose(worker, bridgeTo(workbook));
  return { workbook, desk: remote(worker) as Desk };
}
