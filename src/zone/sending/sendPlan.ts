import type { FindingCode } from "../../checks";
import { isOwnSheet, isSuppliedSheet, type CheckedWorkbook, type SheetInfo } from "../../conversion";
import { refuse, success, type Result } from "../../values";
import { findingMessage, findingTitle, say } from "../../words";
import type { Journal } from "../journal/journal";
import { comparedWith, keptTotals } from "../journal/keptTotals";
import { signatureOf, type Role } from "../journal/signOff";
import { zoneOf } from "../summary/summarySheets";
import { rosterPoints, settlesNothing, signOffPoints, withoutSettled, type OpenPoint } from "./openToSend";
import { settledIn, type Settled } from "../journal/settle";

/** What is known beside the workbook. */
export interface SendRequest {
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly journal: Journal | null;
  readonly sheets: readonly SheetInfo[];
  readonly hasRoster: boolean;
  readonly settled?: readonly Settled[];
  readonly author?: string | undefined;
  readonly approver?: string | undefined;
  /** Rows without Accord are left out and named, not refused. */
  readonly decidedOnly?: boolean;
}

/** A reason why nothing is sent, as it is said. */
export interface Refusing {
  readonly row: number | null;
  readonly matricule: string | null;
  readonly reason:
    | FindingCode
    | "totals-changed"
    | "totals-sorted"
    | "author-missing"
    | "approver-missing"
    | "one-person";
  readonly message: string;
}

/** A copy that may be sent. */
export interface SendPlan {
  /** Without extension. */
  readonly name: string;
  readonly request: SendRequest;
  readonly signed: Readonly<Record<Role, string>>;
  readonly settled: readonly Settled[];
  /** Indexes of the rows that are sent, and of those left out because nobody decided. */
  readonly sent: readonly number[];
  readonly leftOut: readonly number[];
  /** 0-based rows of the sheet that the copy holds. */
  readonly rows: ReadonlySet<number>;
  /** Sheets of the user that go along, and those of this product that do not. */
  readonly otherSheets: readonly string[];
  readonly ownSheets: readonly string[];
}

function pointMessage(checked: CheckedWorkbook, { row, code, matricule }: OpenPoint): Refusing {
  const index = checked.rows.findIndex((one) => one.row === row);
  const findings = row === null ? checked.fileFindings : (checked.rows[index]?.findings ?? []);
  const own = findings.find((one) => one.code === code && (row !== null || JSON.stringify(one).includes(matricule)));
  const what = own ? findingMessage(own, checked.language) : findingTitle(code, checked.language);
  const key = row === null ? "send.refused.file" : "send.refused.row";
  const message = say(key, checked.language, { row: String(row), matricule: matricule === "" ? "?" : matricule, what });
  return { row, matricule, reason: code, message };
}

/** Who signs, given now or in the log, and what is wrong with it. */
function signers(checked: CheckedWorkbook, request: SendRequest) {
  const now = keptTotals(checked, "");
  const nameOf = (role: Role): string => {
    const kept = request.journal ? signatureOf(request.journal, role, now) : null;
    return (request[role] ?? (kept?.holds ? kept.name : "")).trim();
  };
  const signed = { author: nameOf("author"), approver: nameOf("approver") };
  const plain = (name: string): string =>
    name
      .normalize("NFD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase();
  const reasons: Refusing["reason"][] = (["author", "approver"] as const)
    .filter((role) => signed[role] === "")
    .map((role) => `${role}-missing` as const);
  if (reasons.length === 0 && plain(signed.author) === plain(signed.approver)) reasons.push("one-person");
  const state = request.journal?.control ? comparedWith(request.journal.control, now) : "same";
  if (state !== "same") reasons.unshift(`totals-${state}`);
  return { signed, reasons };
}

/** Characters of the zone in the name of a copy: names of files are limited to 255 bytes. */
const LONGEST_ZONE = 40;

function nameFor(checked: CheckedWorkbook, date: string): string {
  const zone =
    zoneOf(checked)
      .replace(/[^\p{L}\p{N}-]+/gu, "-")
      .slice(0, LONGEST_ZONE) || "ZONE";
  return `${zone}_${checked.campaign.id}_${date.replace(/-/g, "")}`;
}

/** What sending would do, and what forbids it: nothing is sent while anything does. */
interface SendState {
  readonly plan: SendPlan;
  readonly refusing: readonly Refusing[];
}

/**
 * What sending would do, and what forbids it.
 *
 * @law note SSGPI 84738-2007, 1.3.2
 */
export function sendState(checked: CheckedWorkbook, request: SendRequest): SendState {
  const settled = [...(request.journal ? settledIn(request.journal) : []), ...(request.settled ?? [])];
  const signOff = signOffPoints(checked);
  const undecided = new Set(
    request.decidedOnly ? signOff.flatMap(({ row, code }) => (code === "accord-missing" ? [row] : [])) : [],
  );
  const { signed, reasons } = signers(checked, request);
  const points = [...signOff, ...withoutSettled(rosterPoints(checked), settled)].filter(
    ({ row }) => row === null || !undecided.has(row),
  );
  const refusing: Refusing[] = [
    ...points.map((point) => pointMessage(checked, point)),
    ...reasons.map((reason) => ({
      row: null,
      matricule: null,
      reason,
      message: say(`send.refused.${reason as "one-person"}`, checked.language),
    })),
  ];
  const indexes = checked.rows.map((_, index) => index);
  const isOut = (index: number): boolean => undecided.has(checked.rows[index]?.row ?? 0);
  const sent = indexes.filter((index) => !isOut(index));
  const own = (name: string): boolean => name.startsWith("CALOG") || isOwnSheet(name) || isSuppliedSheet(name);
  const others = request.sheets.filter(({ name }) => name !== checked.recognition.sheet).map(({ name }) => name);
  const idle = new Set(settlesNothing(checked, settled));
  const plan: SendPlan = {
    name: nameFor(checked, request.date),
    request,
    signed,
    settled: settled.filter((point) => !idle.has(point)),
    sent,
    leftOut: indexes.filter(isOut),
    rows: new Set([checked.recognition.headerRow, ...sent.map((index) => (checked.rows[index]?.row ?? 1) - 1)]),
    otherSheets: others.filter((name) => !own(name)),
    ownSheets: others.filter(own),
  };
  return { plan, refusing };
}

/**
 * What sending would do, when nothing forbids it.
 *
 * @problem send-refused (data: points, each with row, matricule, reason and message), send-nothing
 */
export function planSend(checked: CheckedWorkbook, request: SendRequest): Result<SendPlan> {
  const { plan, refusing } = sendState(checked, request);
  if (refusing.length > 0) {
    const text = refusing.map(({ message }) => message).join("\n");
    return refuse("send-refused", { count: refusing.length, text, points: refusing });
  }
  return plan.sent.length === 0 ? refuse("send-nothing") : success(plan);
}

/** The rows that are sent with NOK, each under its first cause. */
export function nokCauses(checked: CheckedWorkbook, sent: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const index of sent) {
    if (checked.stated.text(index, "accord").trim().toUpperCase() !== "NOK") continue;
    const { findings = [], row = 0 } = checked.rows[index] ?? {};
    const cause =
      findings.find(({ severity }) => severity === "red") ?? findings.find(({ severity }) => severity === "amber");
    const title = cause ? findingTitle(cause.code, checked.language) : say("summary.by-person", checked.language);
    const rows = found.get(title);
    if (rows) rows.push(row);
    else found.set(title, [row]);
  }
  return new Map([...found].sort((a, b) => b[1].length - a[1].length));
}
