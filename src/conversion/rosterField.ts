import { isCents, isMonth, UNREADABLE_TEXT, type ColumnName, type RosterField } from "../checks";
import { formatCents, formatMonth } from "../values";
import type { RawCell } from "./cell";
import { headerKey } from "./headers";
import { plainText } from "./cellText";
import { readAmount, readCode, readLanguage, readMonth, readScale, readStatus } from "./readCells";

const same = (text: string): RosterField => ({ key: text, shown: text === UNREADABLE_TEXT ? "" : text });

/** A cell as compared between the workbook and the staff list, and as shown. */
export function rosterField(column: ColumnName, cell: RawCell): RosterField {
  const text = plainText(cell);
  switch (column) {
    case "code":
      return same(readCode(cell));
    case "status":
      return same(readStatus(cell));
    case "language":
      return same(readLanguage(cell));
    case "scale1":
    case "scale2":
      return same(readScale(cell));
    case "ancdate1":
    case "ancdate2": {
      const month = readMonth(cell, true);
      return isMonth(month) ? same(formatMonth(month)) : { key: text, shown: text };
    }
    case "amount1":
    case "amount2": {
      const cents = readAmount(cell, true);
      return isCents(cents) ? same(formatCents(cents)) : { key: text, shown: text };
    }
    default:
      return { key: headerKey(text), shown: text };
  }
}
