import type { ScenarioSettings } from "../../../conversion";
import type { CheckView } from "../../desk";

/** What every tool is given. */
export interface ToolProps {
  readonly view: CheckView | null;
  /** Called when a tool changed the workbook or the check. */
  readonly onChanged: () => void;
  /** Files dropped together on the page, or null; absent where the host has its own workbook alone (Excel). */
  readonly dropped?: readonly File[] | null;
  /** What was asked of a forecast before, as it is remembered with the workbook. */
  readonly scenarios: readonly ScenarioSettings[];
  readonly onScenarios: (scenarios: readonly ScenarioSettings[]) => void;
}
