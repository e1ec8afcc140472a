import { sayOnPage, type Language } from "../../words";
import { Notice } from "../parts/Notice";

/** Excel's own menu lies over the upper right corner, 34 × 32 pixels on a Mac (docs/design/task-pane-add-ins). */
export const BESIDE_CORNER = { paddingRight: 34 } as const;

/** Excel does not answer: said as long as it lasts, and nothing is given up. */
export function LateNotice({ language }: { language: Language }) {
  return (
    <div style={BESIDE_CORNER} data-testid="excel-late">
      <Notice text={sayOnPage("place.editing", language)} intent="warning" />
    </div>
  );
}
