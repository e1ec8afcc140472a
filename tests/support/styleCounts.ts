import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** Another reader than the product's: namespaces dropped, every attribute a text. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => ["font", "fill", "border", "xf", "c", "row"].includes(name),
});

type Tree = Record<string, unknown>;

function at(tree: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) => (typeof found === "object" && found !== null ? (found as Tree)[name] : undefined),
    tree,
  );
}

function list(tree: unknown, ...names: readonly string[]): readonly unknown[] {
  const found = at(tree, ...names);
  return Array.isArray(found) ? found : found === undefined || found === "" ? [] : [found];
}

export interface StyleCounts {
  readonly formats: number;
  /** What formats of cells, and cells, point to that is not there. */
  readonly dangling: readonly string[];
  /** Of the cells of the last sheet, by reference: size of the font, bold or not, number format. */
  readonly looks: Readonly<Record<string, { readonly size: string; readonly bold: boolean; readonly format: string }>>;
}

/** Follows every index from the cells of a package to its styles. */
export function styleCounts(bytes: Uint8Array): StyleCounts {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = at(parser.parse(text("xl/styles.xml")), "styleSheet");
  const held = {
    fontId: list(sheet, "fonts", "font"),
    fillId: list(sheet, "fills", "fill"),
    borderId: list(sheet, "borders", "border"),
    xfId: list(sheet, "cellStyleXfs", "xf"),
  };
  const formats = list(sheet, "cellXfs", "xf");
  const dangling: string[] = [];
  formats.forEach((format, index) => {
    for (const [name, items] of Object.entries(held)) {
      const pointsTo = at(format, `@${name}`);
      if (pointsTo !== undefined && Number(pointsTo) >= items.length) {
        dangling.push(`${index}.${name}=${Number(pointsTo)}`);
      }
    }
  });
  const looks: Record<string, StyleCounts["looks"][string]> = {};
  const names = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/"));
  for (const name of names) {
    const cells = list(parser.parse(text(name)), "worksheet", "sheetData", "row").flatMap((row) => list(row, "c"));
    for (const cell of cells) {
      const [reference, style] = [String(at(cell, "@r")), Number(at(cell, "@s") ?? 0)];
      if (style >= Math.max(1, formats.length)) dangling.push(`${name}!${reference}=${style}`);
      const format = formats[style];
      const font = held.fontId[Number(at(format, "@fontId") ?? 0)];
      const isLast = name === names.at(-1);
      if (!isLast) continue;
      const size = String(at(font, "sz", "@val"));
      const numberFormat = String(at(format, "@numFmtId"));
      looks[reference] = { size, bold: at(font, "b") !== undefined, format: numberFormat };
    }
  }
  return { formats: formats.length, dangling, looks };
}
