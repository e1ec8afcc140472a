import type { WorkbookSettings } from "../../conversion";
import { ExcelSettings, watchChanges, type ExcelHost, type ExcelWorkbook, type Stop } from "../../excel";
import { setFunctionEnvironment } from "../../functions";
import type { Language } from "../../words";
import { refuse } from "../../values";
import type { Marking } from "../context";
import type { Desk, FindingItem } from "../desk";
import { expose, proxyOf, remoteWorker } from "../rpc";
import { bridgeTo, type PortBridge } from "./portBridge";

/** What reads and writes Excel comes after the pane can be seen. */
const adapter = () => import("../../excel");

/** The workbook in Excel and what the pane keeps of it: a desk that works beside the page, settings, watch over changes. */
export class ExcelSession {
  readonly desk: Desk;
  private opened: ExcelWorkbook | null = null;
  private bridge: PortBridge | null = null;
  private readonly settings: ExcelSettings;
  private supplied: WorkbookSettings["supplied"] = {};
  private watching: Stop | null = null;

  /** The rules run in a worker: the pane stays free while they do. */
  constructor(private readonly host: ExcelHost) {
    this.settings = new ExcelSettings(host);
    this.desk = remoteWorker(() => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url));
      expose(
        worker,
        proxyOf(async (method, args) => {
          const bridge: object = await this.open();
          return (bridge as Readonly<Record<string, (...all: readonly unknown[]) => unknown>>)[method]?.(...args);
        }) as object,
      );
      return worker;
    }) as Desk;
  }

  private async open(): Promise<PortBridge> {
    const workbook = await this.workbook();
    return (this.bridge ??= bridgeTo(workbook));
  }

  async workbook(): Promise<ExcelWorkbook> {
    const { ExcelWorkbook } = await adapter();
    return (this.opened ??= new ExcelWorkbook(this.host));
  }

  /** Marks outlive the pane: what they cover is kept in the workbook. */
  readonly marking: Marking = {
    mark: async () => {
      const marks = await this.desk.cellMarks();
      if (!marks) return refuse("nothing-to-write");
      const cells = marks.columns.flatMap(({ kind, column, rows }) => rows.map((row) => ({ row, column, kind })));
      const { markCells } = await adapter();
      return markCells(this.host, { sheet: marks.sheet, expect: marks.expect, cells });
    },
    restore: async (alsoChanged) => (await adapter()).restoreMarks(this.host, alsoChanged),
    forget: async () => (await adapter()).forgetMarks(this.host),
    isMarked: async () => {
      const { pendingMarks } = await adapter();
      const pending = await pendingMarks(this.host);
      return pending.ok && pending.value !== null;
    },
  };

  /** The finding shown last by the button of the ribbon: its place in the list of all. */
  private shown = -1;

  /** Shows the cell of the next finding, the first one again after the last. @returns null before a check */
  async nextFinding(): Promise<(FindingItem & { readonly sheet: string }) | null> {
    const view = await this.desk.checked();
    if (!view) return null;
    const everything = { verdict: null, code: null, text: "" };
    const find = (from: number) => this.desk.findings(everything, from, 1);
    let found = await find(this.shown + 1);
    if (found.items.length === 0) found = await find((this.shown = -1) + 1);
    const [item] = found.items;
    if (!item) return null;
    this.shown++;
    return { ...item, sheet: view.sheet };
  }

  /** The list of findings is another one. */
  beginFindings(): void {
    this.shown = -1;
  }

  /** The name of the open workbook's file; empty where Excel does not say. */
  async fileName(): Promise<string> {
    return (await adapter()).workbookName(this.host);
  }

  loadSettings(): ReturnType<ExcelSettings["load"]> {
    return this.settings.load();
  }

  /** Remembers the settings of a check in the workbook; the files supplied by name only. */
  async remember(settings: Omit<WorkbookSettings, "supplied">): Promise<void> {
    // A workbook that cannot keep settings is checked all the same.
    await this.settings.save({ ...settings, supplied: this.supplied });
  }

  noteSupplied(kind: keyof WorkbookSettings["supplied"], name: string | null): void {
    const others = Object.fromEntries(Object.entries(this.supplied).filter(([known]) => known !== kind));
    this.supplied = name === null ? others : { ...others, [kind]: name };
  }

  /** Tells the functions what the workbook holds for them: its date system and the tables that the user pasted into it. */
  async informFunctions(language: Language): Promise<void> {
    setFunctionEnvironment({ language });
    const { readSupplied } = await import("../../conversion");
    const workbook = await this.workbook();
    const [date1904, supplied] = [await workbook.date1904(), await readSupplied(workbook)];
    if (date1904.ok) setFunctionEnvironment({ date1904: date1904.value });
    const hasLines = supplied.ok && supplied.value.scales.length + supplied.value.conversions.length > 0;
    if (hasLines) setFunctionEnvironment({ supplied: supplied.value });
  }

  /** Watches the sheet of the last check until the next one. */
  async watch(sheet: string, onChange: () => void): Promise<void> {
    await this.watching?.();
    const watching = await watchChanges(this.host, sheet, onChange);
    this.watching = watching.ok ? watching.value : null;
  }
}
