import type { Language } from "../words";
import type { CellPosition, HostAbilities, PaneContext } from "./context";
import type { Desk, DeskSettings } from "./desk";
import type { Step } from "./PaneHead";
import type { Beginning } from "./parts/Welcome";
import type { ToolName } from "./screens/ToolsScreen";

/** What a host gives to the pane. */
export interface PaneProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSelect: (cell: CellPosition) => void;
  /** Called when the pane changed the workbook. */
  readonly onChanged: () => void;
  /** Called when a check is done, so that the host can mark cells. */
  readonly onChecked?: () => void;
  readonly saveText: PaneContext["saveText"];
  readonly campaign: string | null;
  /** The name of the open workbook's file. */
  readonly file?: string;
  /** Raised by the host when somebody else changed the workbook after the check. */
  readonly isStale?: boolean;
  readonly initialStep?: Step;
  /** What the host says at first sight. */
  readonly beginning?: Beginning;
  readonly abilities?: HostAbilities;
  /** The cell that is selected in the sheet: its member is the one that the "Member" screen shows. */
  readonly activeCell?: CellPosition | null;
  /** Settings to begin with, as they were remembered with the workbook. */
  readonly remembered?: Partial<DeskSettings>;
  /** Called with the settings of each check, so that the host can remember them. */
  readonly onSettings?: (settings: DeskSettings) => void;
  /** A step the host asks for; `check` also starts a check. A new object is a new wish. */
  readonly wish?: { readonly step: Step; readonly tool?: ToolName } | null;
  /** Files dropped together on the page; absent where the host has its own workbook alone. */
  readonly dropped?: readonly File[] | null;
  /** Changes whenever the host itself changed the workbook through the desk. */
  readonly version?: number;
}
