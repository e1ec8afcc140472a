import type { HostAnswers } from "./answers";
import type { FakeCell } from "./book";
import { HostError, invalidArgument } from "./hostError";
import { unknownMember } from "./hostObject";

const WHITE = "#FFFFFF";
const PATTERNS = new Set(
  (
    "None Solid Gray50 Gray75 Gray25 Horizontal Vertical Down Up Checker SemiGray75 LightHorizontal LightVertical " +
    "LightDown LightUp Grid CrissCross Gray16 Gray8"
  ).split(" "),
);

/** The background of a cell as RangeFill says it, or CellPropertiesFill. */
export function fillOf(
  cell: FakeCell | undefined,
  property: string,
  { fillPattern, fillTint, untold, noFillColor }: HostAnswers,
  asked: "range" | "cell",
): unknown {
  const hasFill = cell?.fill !== undefined || cell?.pattern !== undefined;
  const color = cell?.fill ?? (hasFill ? WHITE : noFillColor);
  const tellsTint = fillTint === "everywhere" || (fillTint === "in-ranges" && asked === "range");
  switch (property) {
    case "color":
      return color;
    case "pattern": {
      const isPlainWhite = (cell?.fill ?? WHITE) === WHITE && cell?.pattern === undefined;
      if (fillPattern === "null" || (fillPattern === "null-for-white" && isPlainWhite)) return untold;
      return cell?.pattern ?? (hasFill ? "Solid" : "None");
    }
    case "patternColor":
      return cell?.patternColor ?? "#000000";
    case "tintAndShade":
      return hasFill || !tellsTint ? 0 : untold;
    case "patternTintAndShade":
      return 0;
    default:
      throw unknownMember("RangeFill", property);
  }
}

/** Setting the colour of a cell without fill makes the fill solid (VBA: Interior.Color). [verify in Excel] */
export function setFill(cell: FakeCell, property: string, value: unknown): void {
  if (typeof value !== "string" || value === "") throw invalidArgument();
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
    cell.fill ??= WHITE;
  } else cell.pattern = pattern;
}

/** Reference of RangeFill.clear: "Resets the range background." */
export function clearFill(cell: FakeCell): void {
  delete cell.fill;
  delete cell.pattern;
  delete cell.patternColor;
}
