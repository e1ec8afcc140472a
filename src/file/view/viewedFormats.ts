import type { Styles } from "../parts/styles";
import { attribute, child, childrenOf, isTrue, wholeNumber, type XmlElement } from "../xml/xmlTree";
import { colourOf } from "./colours";

/** What a grid shows of a cell format. */
export interface ViewedFormat {
  /** Number format code, as in the file. */
  readonly numberFormat: string;
  readonly isDate: boolean;
  /** `#RRGGBB`, or null where the format leaves it to the program. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  /** As the format says; null = by the kind of value. */
  readonly align: "left" | "center" | "right" | null;
}

export const PLAIN: ViewedFormat = {
  numberFormat: "General",
  isDate: false,
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  wrap: false,
  align: null,
};

function isSet(element: XmlElement | null): boolean {
  return element !== null && (attribute(element, "val") === null || isTrue(attribute(element, "val")));
}

function alignmentOf(value: string | null): ViewedFormat["align"] {
  if (value === "left" || value === "right" || value === "center") return value;
  return value === "centerContinuous" ? "center" : null;
}

/** The cell formats as a grid shows them, in the order of `cellXfs`. */
export function viewedFormats({ root, formats }: Styles, theme: readonly string[]): readonly ViewedFormat[] {
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => ({
    fontColor: colourOf(child(font, "color"), theme),
    bold: isSet(child(font, "b")),
    italic: isSet(child(font, "i")),
  }));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => {
    const pattern = child(fill, "patternFill");
    return attribute(pattern, "patternType") === "solid" ? colourOf(child(pattern, "fgColor"), theme) : null;
  });
  return formats.map(({ element, code, isDate }) => {
    const font = fonts[wholeNumber(attribute(element, "fontId")) ?? 0];
    const alignment = child(element, "alignment");
    return {
      numberFormat: code,
      isDate,
      fill: fills[wholeNumber(attribute(element, "fillId")) ?? 0] ?? null,
      fontColor: font?.fontColor ?? null,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      wrap: isTrue(attribute(alignment, "wrapText")),
      align: alignmentOf(attribute(alignment, "horizontal")),
    };
  });
}
