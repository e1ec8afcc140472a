import { createContext, useContext } from "react";
import type { SuppliedFile } from "../conversion";
import type { KeysIn } from "../messages";
import { sayOnPage, type Language, type SayRest } from "../words";
import type { Result } from "../values";
import type { Desk, FillChoices, Role } from "./desk";

/** A cell that the pane asks its host to show: 0-based. */
export interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Colours cells of the open workbook by their findings, and gives back what was there. */
export interface Marking {
  /**
   * @returns how many cells were coloured, those left because their background could not be given back, and those that do
   *   not show their colour
   */
  mark(): Promise<
    Result<{ readonly marked: number; readonly skipped: readonly string[]; readonly unseen?: readonly string[] }>
  >;
  /**
   * @param alsoChanged - also cells that show another background now
   * @returns cells that show another background now: they keep it, and what they had stays kept
   */
  restore(alsoChanged?: boolean): Promise<Result<{ readonly left: readonly string[] }>>;
  /** The cells that are left stay as they are. */
  forget(): Promise<Result<true>>;
  isMarked(): Promise<boolean>;
}

/** What a host can do beside showing cells. */
export interface HostAbilities {
  /** What undo needs stands in the workbook itself until the user keeps the run. */
  readonly keepsRuns: boolean;
  readonly marking: Marking | null;
  /** Saves a workbook that was made, where the host can. */
  readonly saveBytes?: (name: string, bytes: Uint8Array) => void;
  /** Saves a copy of the open workbook as it stands, where the host can; answers its name. */
  readonly saveCopy?: () => Promise<Result<string>>;
  /** Told when the user supplies a file or takes it back (null). */
  readonly onSupplied?: (kind: SuppliedFile, name: string | null) => void;
}

export const NO_ABILITIES: HostAbilities = { keepsRuns: false, marking: null };

/** The names typed so far; kept nowhere but in this pane, until they stand in the log. */
export type Signers = Readonly<Record<Role, string>>;

/** What every part of the pane needs. */
export interface PaneContext {
  readonly desk: Desk;
  readonly language: Language;
  /** Shows a cell in the grid or in Excel. */
  readonly select: (cell: CellPosition) => void;
  readonly abilities: HostAbilities;
  /** Opens the "Member" screen on a member, by index. */
  readonly openMember: (index: number) => void;
  /** Shows a row of the checked sheet (1-based) in the grid or in Excel. */
  readonly showRow: (row: number) => void;
  /** What the user decided and has not yet written: the same on every screen. */
  readonly choices: FillChoices;
  readonly onChoices: (choices: FillChoices) => void;
  /** The name of the open workbook's file. */
  readonly file: string;
  readonly signers: Signers;
  readonly onSigners: (signers: Signers) => void;
  /** The workbook has changed since the check: nothing that rests on it is written. */
  readonly isStale: boolean;
  /** Checks the workbook and shows the step that is open. */
  readonly check: () => void;
  /** What screens leave for when they are open again (`useKept`). */
  readonly kept: Map<string, unknown>;
  /** Tells the host that the workbook has changed. */
  readonly changed: () => void;
  /** Saves a text the user asked for (a template) as a file. */
  readonly saveText: (name: string, text: string) => void;
}

const Context = createContext<PaneContext | null>(null);
export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error("a part of the pane stands outside the pane");
  return context;
}

/** Wording in the language of the pane. */
/** Says a message of the pane in its language. */
export type PaneText = <K extends KeysIn<"pane">>(key: K, ...data: SayRest<`pane.${K}`>) => string;

export function paneText(language: Language): PaneText {
  return (key, ...data) => sayOnPage(`pane.${key}`, language, ...data);
}

export function useText(): PaneText {
  return paneText(usePane().language);
}
