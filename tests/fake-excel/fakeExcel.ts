import type { HostAnswers } from "./answers";
import { FakeBook, type FakeSheet, type Scalar } from "./book";
import { connect, type ExcelBehind } from "./connection";
import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { HostState, type ChangedBy } from "./hostState";
import { officeLibrary } from "./library";
import { HostObjects } from "./objects";

/** docs/concepts/resource-limits-and-performance-optimization: 5 MB per request and response in Excel on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Flag of a request that waits while a cell is being edited, as the library sets it for `delayForCellEdit`. */
const WAITS_FOR_CELL_EDIT = 64;

/** Category of messages that are events (`Constants.eventMessageCategory` of the library). */
const EVENT_MESSAGES = 65_536;

interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null | undefined)[];
}

interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface Batch {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

/** One sync as the host saw it. */
export interface SyncRecord {
  readonly number: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly writes: boolean;
  readonly error: string | null;
}

/** What a test makes of a sync before it is carried out: an error at once, or after some actions were carried out. */
export interface SyncFault {
  readonly code: string;
  readonly afterWrites?: number;
}

export type BeforeSync = (sync: {
  readonly number: number;
  readonly writes: boolean;
  readonly body: string;
}) => SyncFault | void;

/** Whether a set or method action changes cells. */
function isWrite({ ActionType, Name }: ActionInfo): boolean {
  if (ActionType === 4) return Name !== "EnableEvents";
  return ActionType === 3 && ["CopyFrom", "Clear", "Delete", "Add"].includes(Name);
}

/**
 * An Excel behind Microsoft's own client library: it receives each sync as JSON and answers as Excel is known to.
 *
 * Which faults are answered is our choice; each answer names the document or the observation it rests on.
 */
export class FakeExcel implements ExcelBehind {
  readonly book = new FakeBook();
  readonly syncs: SyncRecord[] = [];
  readonly runOptions: unknown[] = [];
  /** Excel on the web refuses payloads over 5 MB; on the desktop there is no such limit. */
  isWeb = true;
  payloadLimit = PAYLOAD_LIMIT;
  beforeSync: BeforeSync | null = null;
  supportsDelay = true;
  excelApi = 15;
  private readonly state = new HostState(this.book, (set, version) => this.isSetSupported(set, version));
  private readonly objects = new HostObjects(this.state);
  private editing: Promise<void> | null = null;
  private endEditing: (() => void) | null = null;
  private references = new Map<string, HostObject>();
  private nextReference = 1;

  /** The namespace `Excel` as the adapter gets it: the real one, bound to this host. */
  readonly excel = connect(officeLibrary(), this);
  /** Where events go: to the library in this process, unless another process or page holds it. */
  onEvents: (message: object) => void = (message) => officeLibrary().tell(message);

  isSetSupported(set: string, version = "1.1"): boolean {
    if (set === "DelayForCellEdit") return this.supportsDelay;
    if (set === "ExcelApi") return Number(version.split(".")[1]) <= this.excelApi;
    return true;
  }

  /** What this Excel answers otherwise than another one. */
  get answers(): HostAnswers {
    return this.state.answers;
  }

  /** Another workbook comes to the front, or this one again. */
  focusElsewhere(isBehind = true): void {
    this.state.isBehind = isBehind;
  }

  get eventsEnabled(): boolean {
    return this.state.eventsEnabled;
  }

  get suspensions(): { readonly screen: number; readonly calculation: number } {
    return { screen: this.state.suspendedScreen, calculation: this.state.suspendedCalculation };
  }

  /** The user starts to edit a cell; requests that wait go on when the answer is called. */
  startCellEdit(): () => void {
    this.editing = new Promise((resolve) => (this.endEditing = resolve));
    return () => {
      this.editing = null;
      this.endEditing?.();
    };
  }

  /** Someone types into a cell. */
  edit(sheet: FakeSheet, row: number, column: number, input: Scalar, by: ChangedBy = "user"): void {
    sheet.type(row, column, input, this.book.results);
    this.state.changed(sheet, { row, column, rows: 1, columns: 1 }, by);
    this.tellEvents();
  }

  /** The user clicks a cell. */
  click(sheet: FakeSheet, row: number, column: number): void {
    this.state.select(sheet, { row, column, rows: 1, columns: 1 });
    this.tellEvents();
  }

  /** The user selects whole rows or columns, or several areas: the event says the address as Excel writes it. */
  selectAddress(sheet: FakeSheet, address: string): void {
    this.state.selectAddress(sheet, address);
    this.tellEvents();
  }

  /** By the way that Microsoft's own tests of the library take: a message as Excel sends it. */
  private tellEvents(): void {
    const entries = this.state.takeEvents().map((event) => ({ messageCategory: EVENT_MESSAGES, ...event }));
    if (entries.length > 0) this.onEvents({ entries });
  }

  forgetSyncs(): void {
    this.syncs.length = 0;
  }

  onRun(options: unknown): void {
    this.runOptions.push(options);
  }

  /** Answers one sync, from text to text as Excel does. */
  async execute(flags: number, body: string): Promise<string> {
    const batch = JSON.parse(body) as Batch;
    const number = this.syncs.length + 1;
    const writes = batch.Actions.some(isWrite);
    const fault = this.beforeSync?.({ number, writes, body }) ?? null;
    let [response, error]: [{ ActionId: number; Value: unknown }[], HostError | null] = [[], null];
    try {
      await this.refuseCellEdit(flags);
      if (fault && fault.afterWrites === undefined) throw new HostError(fault.code);
      // Error table: "The request payload size has exceeded the limit … only occurs in Office on the web".
      if (this.isWeb && body.length > this.payloadLimit) throw new HostError("RequestPayloadSizeLimitExceeded");
      response = this.perform(batch, fault);
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      error = problem;
    }
    const text = JSON.stringify(response);
    if (!error && this.isWeb && text.length > this.payloadLimit) {
      error = new HostError("ResponsePayloadSizeLimitExceeded");
    }
    this.syncs.push({
      number,
      requestBytes: body.length,
      responseBytes: text.length,
      writes,
      error: error?.code ?? null,
    });
    const failure = error && { Code: error.code, Message: error.message, Location: "" };
    const answer = failure ? `"Error":${JSON.stringify(failure)},"Results":null` : `"Results":${text}`;
    // Excel tells events on a way of their own, after its answer.
    setTimeout(() => this.tellEvents());
    return `{"ErrorCode":"","ErrorMessage":"","Headers":{},"Body":{${answer},"ProcessTime":1}}`;
  }

  /** docs/excel/excel-add-ins-delay-in-cell-edit: a request waits, or "fails if the user is in cell edit mode". */
  private async refuseCellEdit(flags: number): Promise<void> {
    if (!this.editing) return;
    if ((flags & WAITS_FOR_CELL_EDIT) === 0) throw new HostError("InvalidOperationInCellEditMode");
    await this.editing;
  }

  /**
   * Actions are carried out in order; what came before a failing one stays done (docs/develop/application-specific-api-model:
   * the queue is carried out in order, nothing says it is taken back). [verify in Excel]
   */
  private perform(batch: Batch, fault: SyncFault | null): { ActionId: number; Value: unknown }[] {
    const resolved = new Map<number, HostObject | null>();
    const results: { ActionId: number; Value: unknown }[] = [];
    let written = 0;
    for (const action of batch.Actions) {
      if (fault?.afterWrites !== undefined && isWrite(action) && written++ >= fault.afterWrites) {
        throw new HostError(fault.code);
      }
      results.push({ ActionId: action.Id, Value: this.act(batch, action, resolved) });
    }
    return results;
  }

  private act(batch: Batch, action: ActionInfo, resolved: Map<number, HostObject | null>): unknown {
    // A trace: it only tells the library that Excel came by here.
    if (action.ActionType === 5) return null;
    const target = this.resolve(batch, action.ObjectPathId, resolved);
    if (target === null) return null;
    const args = (): readonly unknown[] => this.args(batch, action.ArgumentInfo, resolved);
    switch (action.ActionType) {
      case 1:
        return this.instantiated(target);
      case 2:
        return this.query(target, action.QueryInfo?.Select ?? []);
      case 3: {
        if (action.Name === "_RemoveReference") {
          this.references.delete(String(args()[0]));
          return null;
        }
        const value = target.call?.(action.Name, args());
        return value === undefined ? null : value;
      }
      case 4:
        if (!target.set) throw new HostError("ApiNotFound", action.Name);
        target.set(action.Name, args()[0]);
        return null;
      default:
        throw new HostError("InvalidRequest", `action type ${action.ActionType}`);
    }
  }

  /** Ranges are answered with a reference, so that later syncs find them again. */
  private instantiated(target: HostObject): object {
    if (target.id !== undefined) return { Id: target.id };
    if (!target.isRange) return {};
    const reference = `r${this.nextReference++}`;
    this.references.set(reference, target);
    return { _ReferenceId: reference };
  }

  private args(
    batch: Batch,
    info: ArgumentInfo | undefined,
    resolved: Map<number, HostObject | null>,
  ): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.resolve(batch, path, resolved) : value;
    });
  }

  private resolve(batch: Batch, id: number, resolved: Map<number, HostObject | null>): HostObject | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidRequest", `path ${id}`);
    const found = this.follow(batch, path, resolved);
    resolved.set(id, found);
    return found;
  }

  private follow(batch: Batch, path: PathInfo, resolved: Map<number, HostObject | null>): HostObject | null {
    if (path.ObjectPathType === 1) return this.objects.workbook();
    if (path.ObjectPathType === 6) return this.references.get(path.Name) ?? null;
    if (path.ObjectPathType === 7) return null;
    const parent = this.resolve(batch, path.ParentObjectPathId ?? 0, resolved);
    // Methods of a null object give null objects (docs/develop/application-specific-api-model, *OrNullObject).
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return parent.children?.(path.Name) ?? null;
    const args = this.args(batch, path.ArgumentInfo, resolved);
    return parent.call?.(path.ObjectPathType === 5 ? "" : path.Name, args) ?? null;
  }

  private query(target: HostObject, select: readonly string[]): Record<string, unknown> {
    if (target.items) {
      const fields = select.map((name) => name.replace(/^items\//, ""));
      return { _Items: target.items().map((item) => ({ _Id: item.get?.("id"), ...this.query(item, fields) })) };
    }
    const value: Record<string, unknown> = {};
    for (const name of select) {
      const [first = "", ...rest] = name.split("/");
      const key = first.charAt(0).toUpperCase() + first.slice(1);
      if (rest.length === 0) value[key] = target.get?.(first);
      else {
        const child = target.children?.(key);
        if (child) value[key] = { ...(value[key] as object | undefined), ...this.query(child, [rest.join("/")]) };
      }
    }
    return value;
  }
}
