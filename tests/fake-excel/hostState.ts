import type { FakeArea, FakeBook, FakeSheet } from "./book";
import { addressOf } from "./address";
import { REPORTED, type HostAnswers } from "./answers";
import { accessDenied, HostError } from "./hostError";

/** Numbers of events in the messages from Excel to its library (`eventType` in the library's source). */
const [DATA_CHANGED, SELECTION_CHANGED] = [10, 14];
/** Target of events that are listened to for all sheets at once (`Constants.eventWorkbookId` of the library). */
const ALL_SHEETS = "Workbook";

/** A message to the library's event handlers. */
export interface EventMessage {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Who made a change: the user, a co-author, or a request of the add-in. */
export type ChangedBy = "user" | "co-author" | "add-in";

/** The workbook and what the requests of one add-in left behind: events, suspensions, selection. */
export class HostState {
  eventsEnabled = true;
  readonly answers: HostAnswers = { ...REPORTED };
  /** Another workbook has the focus. */
  isBehind = false;
  suspendedScreen = 0;
  suspendedCalculation = 0;
  private readonly registered = new Set<string>();
  private waiting: EventMessage[] = [];

  constructor(
    readonly book: FakeBook,
    readonly supports: (set: string, version: string) => boolean,
  ) {}

  require(version: string): void {
    if (!this.supports("ExcelApi", version)) throw new HostError("ApiNotFound", `ExcelApi ${version}`);
  }

  /**
   * docs/excel/excel-add-ins-troubleshooting, "API limitations when the active workbook switches": a table of calls that
   * fail while another workbook has the focus, each with its code.
   */
  needsFocus(code: "InvalidSelection" | "GeneralException"): void {
    if (this.isBehind) throw new HostError(code);
  }

  changing(): void {
    // Seen in Excel on the web in view mode. [verify in Excel: a read-only workbook on the desktop takes changes]
    if (this.book.readOnly) throw accessDenied();
  }

  register(kind: "data" | "selection", target: string | null): null {
    this.registered.add(`${numberOf(kind)} ${target ?? ALL_SHEETS}`);
    return null;
  }

  unregister(kind: "data" | "selection", target: string | null): null {
    this.registered.delete(`${numberOf(kind)} ${target ?? ALL_SHEETS}`);
    return null;
  }

  /**
   * Reference of WorksheetChangedEventArgs: `source` is Remote for a co-author, `triggerSource` (1.14) names this add-in.
   * Reference of Runtime.enableEvents: false switches off the events of this add-in.
   */
  changed(sheet: FakeSheet, area: FakeArea, by: ChangedBy): void {
    this.raise(DATA_CHANGED, sheet, {
      address: addressOf(area),
      changeType: "RangeEdited",
      source: by === "co-author" ? "Remote" : "Local",
      worksheetId: sheet.id,
      ...(this.supports("ExcelApi", "1.14") && by === "add-in" ? { triggerSource: "ThisLocalAddin" } : {}),
    });
  }

  select(sheet: FakeSheet, area: FakeArea): void {
    this.book.active = { sheet, area };
    this.selectAddress(sheet, addressOf(area));
  }

  selectAddress(sheet: FakeSheet, address: string): void {
    this.raise(SELECTION_CHANGED, sheet, { address, worksheetId: sheet.id });
  }

  private raise(type: number, sheet: FakeSheet, message: object): void {
    if (!this.eventsEnabled) return;
    for (const targetId of [sheet.id, ALL_SHEETS]) {
      if (!this.registered.has(`${type} ${targetId}`)) continue;
      this.waiting.push({ messageType: type, targetId, message: JSON.stringify(message) });
    }
  }

  /** The events since the last call: Excel tells them after the request that caused them. */
  takeEvents(): EventMessage[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }
}

function numberOf(kind: "data" | "selection"): number {
  return kind === "data" ? DATA_CHANGED : SELECTION_CHANGED;
}
