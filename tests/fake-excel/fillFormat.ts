import type { FakeCell } from "./book";
import { HostError, invalidArgument } from "./hostError";
import { unknownMember } from "./hostObject";

/** What Excel says of a cell without fill. [verify in Excel: the colour; the pattern is documented as None] */
const NO_COLOR = "#FFFFFF";
const PATTERNS = new Set(
  (
    "None Solid Gray50 Gray75 Gray25 Horizontal Vertical Down Up Checker SemiGray75 LightHorizontal LightVertical " +
    "LightDown LightUp Grid CrissCross Gray16 Gray8"
  ).split(" "),
);

/** The background of a cell as RangeFill and CellPropertiesFill say it. */
export function fillOf(cell: FakeCell | undefined, property: string): unknown {
  const pattern = cell?.pattern ?? (cell?.fill === undefined ? "None" : "Solid");
  switch (property) {
    case "color":
      return cell?.fill ?? NO_COLOR;
    case "pattern":
      return pattern;
    case "patternColor":
      return cell?.patternColor ?? "#000000";
    case "tintAndShade":
    case "patternTintAndShade":
      return 0;
    default:
      throw unknownMember("RangeFill", property);
  }
}

/** Setting the colour of a cell without fill makes the fill solid (VBA: Interior.Color). [verify in Excel] */
export function setFill(cell: FakeCell, property: string, value: unknown): void {
  if (typeof value !== "string") throw invalidArgument();
  if (property === "Color") cell.fill = value.toUpperCase();
  else if (property === "PatternColor") cell.patternColor = value.toUpperCase();
  else if (property === "Pattern") setPattern(cell, value);
  else throw unknownMember("RangeFill", property);
}

/** Reference of RangeFill.pattern: "LinearGradient and RectangularGradient are not supported." */
function setPattern(cell: FakeCell, pattern: string): void {
  if (!PATTERNS.has(pattern)) throw new HostError("InvalidArgument");
  if (pattern === "None") clearFill(cell);
  else if (pattern === "Solid") {
    delete cell.pattern;
    delete cell.patternColor;
    cell.fill ??= NO_COLOR;
  } else cell.pattern = pattern;
}

/** Reference of RangeFill.clear: "Resets the range background." */
export function clearFill(cell: FakeCell): void {
  delete cell.fill;
  delete cell.pattern;
  delete cell.patternColor;
}
