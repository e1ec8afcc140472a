import type { ColumnName, FindingCode, Severity, Verdict } from "../../checks";
import type { PendingRun, ScenarioSettings, TabularFile, WritePlan } from "../../conversion";
import type { EnteredFacts, FormId } from "../../member";
import type { Language } from "../../words";
import type { Refusal, Result } from "../../values";
import type { ArrearsCost, MassRow, RowsOf, TotalsAsk, TotalsView } from "./totalsTypes";
import type { SendAsk, SendFile, SendView } from "./sendTypes";
import type { Role, SignaturesView } from "./signTypes";
import type { ToolDesk } from "./toolTypes";
import type { FormAnswerView, MemberAsk, MemberItem, MemberView, Person } from "./memberTypes";

/** What the user chose for a check; plain data, so that it can be kept with the workbook. */
export interface DeskSettings {
  /** null: the campaign that the file's dates and scales name. */
  readonly campaign: string | null;
  /** `YYYY-MM`, or null for the campaign's own month. */
  readonly on: string | null;
  readonly sheet: string | null;
  /** Row of the headers, 1-based, or null for the row with most known headers. */
  readonly headerRow: number | null;
  /** Corrected columns: 0-based, or null for "not there". */
  readonly columns: Readonly<Partial<Record<ColumnName, number | null>>>;
  /** What was asked of a forecast; a check does not look at it. */
  readonly scenarios?: readonly ScenarioSettings[];
}

export interface RecognisedColumn {
  readonly column: ColumnName;
  readonly title: string;
  /** 0-based position, or null when the sheet has none. */
  readonly position: number | null;
  readonly isRequired: boolean;
}

/** What was recognised of the open workbook. */
export interface RecognitionView {
  /** Why the workbook cannot be used as it is, while the choices below may still mend that. */
  readonly refusal: Refusal | null;
  /** Empty while the user has to choose one. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly headerRow: number;
  readonly columns: readonly RecognisedColumn[];
  /** The header row as it stands: position, letters, text. */
  readonly headers: readonly { readonly position: number; readonly label: string }[];
  readonly campaigns: readonly { readonly id: string; readonly title: string }[];
  /** The campaign that a check will use; null while the workbook is not recognised. */
  readonly campaign: string | null;
  /** What has to be known of that choice before the check. */
  readonly notes: readonly string[];
  readonly fileLanguage: Language;
}

export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly help: string;
  readonly count: number;
}

/** The outcome of a check, without its rows. */
export interface CheckView {
  /** Which reading of the workbook it is of this session: another one may have found something else. */
  readonly reading: number;
  readonly sheet: string;
  readonly rows: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly groups: readonly FindingGroup[];
  readonly skipped: readonly string[];
  readonly fileFindings: readonly string[];
  /** Whether tables or conversions are lacking that the user could supply. */
  readonly isLacking: boolean;
  /** Sheet rows that hold another member than at the check before: what was decided of them no longer holds. */
  readonly moved: readonly number[];
}

export interface FindingFilter {
  readonly verdict: Verdict | null;
  readonly code: FindingCode | null;
  readonly text: string;
}

/** One finding in the list. */
export interface FindingItem extends Person {
  /** Index of the row among the members. */
  readonly index: number;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** 0-based position of the column on the sheet, or null. */
  readonly position: number | null;
  readonly column: ColumnName;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly given: string | null;
  readonly expected: string | null;
  readonly source: string | null;
  readonly certainty: string | null;
}

/** A cell of a member as stated, which can be explained when it holds a scale, month or amount. */
export interface StatedCell {
  readonly column: ColumnName;
  readonly title: string;
  readonly text: string;
  readonly position: number;
  readonly canExplain: boolean;
}

export interface MemberCard extends Person {
  readonly index: number;
  readonly row: number;
  readonly verdict: Verdict;
  readonly isFilled: boolean;
  readonly cells: readonly StatedCell[];
  readonly findings: readonly FindingItem[];
}

/** What the user chose before filling. Keys are sheet rows. */
export interface FillChoices {
  readonly overwrite: boolean;
  readonly decisions: Readonly<Record<number, { readonly accord: "OK" | "NOK"; readonly remark?: string }>>;
  readonly excluded: readonly number[];
  /** Filled rows whose content is replaced all the same. */
  readonly replaced: readonly number[];
}

export interface FillItem extends Person {
  readonly index: number;
  readonly row: number;
  readonly verdict: Verdict;
  readonly accord: "OK" | "NOK" | null;
  readonly remark: string;
  readonly isFilled: boolean;
  readonly causes: readonly { readonly code: FindingCode; readonly title: string }[];
  readonly before: { readonly accord: string; readonly remark: string };
}

/** Rows that can be listed: by what the check said, by what stands there, by what is still to be completed. */
export const FILL_LISTS = ["all", "NOK", "REVIEW", "OK", "filled", "unfinished"] as const;
export type FillList = (typeof FILL_LISTS)[number];

export interface FillView {
  /** Rows of each list. */
  readonly lists: Readonly<Record<FillList, number>>;
  /** Rows that will be written, and rows in which nothing will. */
  readonly rows: Readonly<Record<"ok" | "nok" | "left", number>>;
  readonly appended: readonly string[];
  /** Causes of REVIEW rows, so that all of one cause can be decided at once. */
  readonly reviewCauses: readonly FindingGroup[];
}

export interface ProposalView {
  readonly rows: number;
  /** Rows whose proposal rests on rebuilt data. */
  readonly inferred: readonly number[];
  readonly skipped: readonly string[];
  readonly appended: readonly string[];
}

/** A sheet with CALOG formulas: how many, and how many cells they fill. */
export interface FormulaSheet {
  readonly sheet: string;
  readonly formulas: number;
  readonly cells: number;
}

/** A CSV file offered to the user. */
export interface LackingFile {
  readonly name: string;
  readonly text: string;
}

/** Cells to mark in a sheet: rows and columns 0-based. */
export interface CellMarksView {
  readonly sheet: string;
  readonly expect: WritePlan["expect"];
  readonly columns: readonly {
    readonly kind: "red" | "amber";
    readonly column: number;
    readonly rows: readonly number[];
  }[];
}

/** A sheet about every member: the arrears, what is due, what the check noticed. */
export type PaySheet = "arrears" | "due" | "findings";

/** What is asked of the arrears of all members; what is left out takes its default. */
export type ArrearsAsk = Pick<MemberAsk, "processing" | "asStated">;

export interface DeskProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number | null;
}

/**
 * One open workbook as the pane sees it. Plain data in and out, so that the same pane works beside Excel and beside the
 * workbench's worker. Texts are in the language of the pane.
 */
export interface Desk extends ToolDesk {
  setLanguage(language: Language): Promise<void>;
  recognise(settings: DeskSettings): Promise<Result<RecognitionView>>;
  check(settings: DeskSettings, onProgress: (progress: DeskProgress) => void): Promise<Result<CheckView>>;
  /** Stops a running check or fill at the next look at progress. */
  cancel(): Promise<void>;
  /** The last check in the language of the pane. */
  checked(): Promise<CheckView | null>;
  findings(
    filter: FindingFilter,
    from: number,
    count: number,
  ): Promise<{ total: number; items: readonly FindingItem[] }>;
  card(index: number): Promise<MemberCard | null>;
  explain(index: number, column: ColumnName): Promise<readonly string[]>;
  /** Everything about one member: pay over time, arrears, career, evidence, letters. */
  member(index: number, ask: MemberAsk): Promise<MemberView | null>;
  /** Members whose matricule, name, scale or row holds a text. */
  members(text: string, from: number, count: number): Promise<{ total: number; items: readonly MemberItem[] }>;
  /** The index of the member on a sheet row (1-based), or null. */
  memberAt(sheet: string, row: number): Promise<number | null>;
  /** What a rule answers to facts that no workbook holds; nothing of them is kept. */
  memberForm(id: FormId, entered: EnteredFacts): Promise<FormAnswerView | null>;
  fillPreview(choices: FillChoices): Promise<FillView | null>;
  /** The members of a list, by index. */
  fillRows(choices: FillChoices, list: FillList): Promise<readonly number[]>;
  /** What will be written in some rows; the members by index. */
  fillItems(choices: FillChoices, indexes: readonly number[]): Promise<readonly FillItem[]>;
  /** @param withoutUndo - the user knows that this run can be undone only while the pane is open */
  applyFill(
    choices: FillChoices,
    onProgress: (progress: DeskProgress) => void,
    withoutUndo?: boolean,
  ): Promise<Result<number>>;
  /** @param inferred - also what rests on rebuilt data */
  proposalPreview(inferred: boolean): Promise<ProposalView | null>;
  applyProposals(inferred: boolean): Promise<Result<number>>;
  /** Runs that can be undone, oldest first: also those of an earlier session, where the workbook keeps them. */
  pendingRuns(): Promise<readonly PendingRun[]>;
  /** Restores what stood there before the newest run. */
  undo(): Promise<Result<boolean>>;
  /** Keeps what was written; it can no longer be undone. */
  acceptRuns(): Promise<Result<true>>;
  /** The sheets that hold CALOG formulas. */
  formulaSheets(): Promise<readonly FormulaSheet[]>;
  /** Puts values in the place of the CALOG formulas of a sheet; answers how many cells. */
  freezeFormulas(sheet: string, onProgress: (progress: DeskProgress) => void): Promise<Result<number>>;
  /** The masses of the last check; null before one. */
  totals(ask: TotalsAsk): Promise<Result<TotalsView> | null>;
  /** The rows that a figure of these totals counts. */
  totalRows(
    ask: TotalsAsk,
    of: RowsOf,
    from: number,
    count: number,
  ): Promise<Result<{ total: number; items: readonly MassRow[] }> | null>;
  /** What the arrears of all members come to. */
  arrearsCost(ask: ArrearsAsk): Promise<Result<ArrearsCost>>;
  /** Whose initials stand in the log beside what runs change from now on. */
  setAuthor(name: string): Promise<void>;
  /** Writes the summary, its data and the log, in the place of those that stand there; answers their names. */
  writeSummary(file: string): Promise<Result<readonly string[]>>;
  /** What the log says of who signed; null before a check. */
  signatures(): Promise<Result<SignaturesView> | null>;
  /** @param date - `YYYY-MM-DD` */
  sign(role: Role, name: string, date: string): Promise<Result<true>>;
  /** Adds the arrears of all members, or what falls due in the next twelve months, as a sheet; answers its name. */
  writePaySheet(what: PaySheet, ask?: ArrearsAsk): Promise<Result<string>>;
  /** The tables and conversions this workbook lacks, as CSV files to complete; none when nothing lacks. */
  lackingCsv(): Promise<readonly LackingFile[]>;
  /** The cells that findings concern, and the row keys to check before they are coloured; null before a check. */
  cellMarks(): Promise<CellMarksView | null>;
  /** The campaigns and pay tables the program holds, with their months, a line each. */
  law(): Promise<readonly string[]>;
  /** What has to be settled before the file is sent; null before a check. */
  sendView(ask: SendAsk): Promise<Result<SendView> | null>;
  /** The copy, where it can be made, and its two texts. */
  sendFiles(ask: SendAsk): Promise<Result<readonly SendFile[]>>;
  /** Takes over tables the user supplies; null takes them back. */
  supply(kind: "scales" | "conversions" | "roster", table: TabularFile | null): Promise<void>;
}
