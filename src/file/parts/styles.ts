import { XMLParser } from "fast-xml-parser";

/** What the adapter needs of a cell format. */
export interface CellFormat {
  readonly isDate: boolean;
  readonly locked: boolean;
  readonly numberFormat: string;
  /** `#RRGGBB` where the format says so itself (not by theme), for the grid. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [49, "@"],
]);
export const GENERAL: CellFormat = {
  isDate: false,
  locked: true,
  numberFormat: "General",
  fill: null,
  fontColor: null,
  bold: false,
};

type Node = Readonly<Record<string, unknown>>;

function list(parent: unknown, name: string): readonly Node[] {
  const value = (parent as Node | undefined)?.[name];
  if (value === undefined || value === "") return [];
  return (Array.isArray(value) ? value : [value]).map((node: unknown) =>
    typeof node === "object" ? (node as Node) : {},
  );
}

function attribute(node: unknown, name: string): string | null {
  const value = (node as Node | undefined)?.[`@${name}`];
  return typeof value === "string" ? value : null;
}

/** A number format that shows a date: a year, month or day outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .split(";")[0]
    ?.replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare?.replace(/general/gi, "") ?? "");
}

function color(node: unknown): string | null {
  const rgb = attribute(node, "rgb");
  return rgb !== null && /^[0-9A-Fa-f]{8}$/.test(rgb) ? `#${rgb.slice(2).toUpperCase()}` : null;
}

/** Reads the cell formats of styles.xml, in the order of `cellXfs`. */
export function readStyles(xml: string): readonly CellFormat[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    removeNSPrefix: true,
    parseAttributeValue: false,
    processEntities: true,
  });
  const sheet = (parser.parse(xml) as Node)["styleSheet"] as Node | undefined;
  const formats = new Map(
    list(sheet?.["numFmts"], "numFmt").map((node) => [
      Number(attribute(node, "numFmtId")),
      attribute(node, "formatCode") ?? "",
    ]),
  );
  const fills = list(sheet?.["fills"], "fill").map((fill) => {
    const [pattern] = list(fill, "patternFill");
    return attribute(pattern, "patternType") === "solid" ? color(pattern?.["fgColor"]) : null;
  });
  const fonts = list(sheet?.["fonts"], "font").map((font) => ({
    color: color(font["color"]),
    bold: font["b"] !== undefined && attribute(font["b"], "val") !== "0",
  }));
  return list(sheet?.["cellXfs"], "xf").map((xf) => {
    const id = Number(attribute(xf, "numFmtId") ?? "0");
    const custom = formats.get(id);
    const protection = list(xf, "protection")[0];
    const font = fonts[Number(attribute(xf, "fontId") ?? "0")];
    return {
      isDate: custom === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(custom),
      locked: !["0", "false"].includes(attribute(protection, "locked") ?? "1"),
      numberFormat: custom ?? BUILT_IN.get(id) ?? "General",
      fill: fills[Number(attribute(xf, "fillId") ?? "0")] ?? null,
      fontColor: font?.color ?? null,
      bold: font?.bold ?? false,
    };
  });
}
