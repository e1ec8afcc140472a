import { decodeEntities, encodeXml } from "../xml/xmlText";
import { movedBlocks, movedFormula, type MovedRows } from "./movedRows";

/** Elements that stand for a block of cells and go with it. */
const GOING =
  "mergeCell|hyperlink|conditionalFormatting|dataValidation|protectedRange|ignoredError|comment|threadedComment";
const GOING_WHOLE = new RegExp(
  `<((?:[\\w.]+:)?(?:${GOING}))\\s[^>]*?\\b(?:ref|sqref)="([^"]*)"[^>]*?(?:/>|>[\\s\\S]*?</\\1\\s*>)`,
  "g",
);
/** What holds nothing any more may not stand there. */
const CONTAINER =
  /<((?:[\w.]+:)?(?:mergeCells|hyperlinks|dataValidations|protectedRanges|ignoredErrors))(?:\s[^>]*)?>\s*<\/\1\s*>/g;
const BLOCKS = /\b(ref|sqref|topLeftCell|activeCell)="([^"]*)"/g;
const FORMULAS = /<((?:[\w.]+:)?(?:formula|formula1|formula2|f|sqref))>([^<]*)<\/\1>/g;
const COUNTED = /<((?:[\w.]+:)?(mergeCell|dataValidation|hyperlink)s)\b([^>]*?)\bcount="\d+"([^>]*)>([\s\S]*?)<\/\1>/g;

/** Whatever stands around the cells of a sheet, in its own part or beside it, with the rows that stay. */
export function movedElements(xml: string, rows: MovedRows): string {
  return xml
    .replace(GOING_WHOLE, (whole: string, _name: string, blocks: string) =>
      movedBlocks(blocks, rows) === "" ? "" : whole,
    )
    .replace(CONTAINER, "")
    .replace(BLOCKS, (whole: string, name: string, blocks: string) => {
      const moved = movedBlocks(blocks, rows);
      return moved === "" ? (name === "ref" || name === "sqref" ? whole : `${name}="A1"`) : `${name}="${moved}"`;
    })
    .replace(/\bySplit="(\d+)"/g, (_whole, split: string) => `ySplit="${Math.max(1, rows.countBefore(Number(split)))}"`)
    .replace(COUNTED, (_whole, name: string, one: string, before: string, after: string, content: string) => {
      const count = content.match(new RegExp(`<(?:[\\w.]+:)?${one}[\\s/>]`, "g"))?.length ?? 0;
      return `<${name}${before}count="${count}"${after}>${content}</${name}>`;
    })
    .replace(FORMULAS, (whole: string, name: string, text: string) => {
      const isBlocks = name.endsWith("sqref");
      const moved = isBlocks ? movedBlocks(text, rows) : movedFormula(decodeEntities(text), rows, true);
      return moved === null || moved === "" ? whole : `<${name}>${isBlocks ? moved : encodeXml(moved)}</${name}>`;
    });
}

/** Formulas of another sheet's part, or of its charts, that name the sheet whose rows move. */
export function movedReferences(xml: string, rows: MovedRows): string {
  return xml.replace(FORMULAS, (whole: string, name: string, text: string) => {
    const moved = movedFormula(decodeEntities(text), rows, false);
    return moved === null ? whole : `<${name}>${encodeXml(moved)}</${name}>`;
  });
}

/** Pictures and boxes move with the row they hang on. */
export function movedAnchors(xml: string, rows: MovedRows): string {
  return xml
    .replace(
      /(<(?:\w+:)?row>)(\d+)(<\/)/g,
      (_w, open: string, row: string, end: string) => `${open}${rows.countBefore(Number(row))}${end}`,
    )
    .replace(
      /(<x:Row>)(\d+)(<\/x:Row>)/g,
      (_w, open: string, row: string, end: string) => `${open}${rows.countBefore(Number(row))}${end}`,
    );
}

/** A table without the rows that go; its totals row is one of them. */
export function movedTable(xml: string, rows: MovedRows): string {
  const [, last] = /\bref="[^":]*:[A-Z]+(\d+)"/.exec(xml) ?? [];
  const hasTotals = /\btotalsRowCount="1"/.test(xml);
  const keepsTotals = !hasTotals || (last !== undefined && rows.to(Number(last) - 1) !== null);
  const bare = keepsTotals ? xml : xml.replace(/\s(?:totalsRowCount|totalsRowShown)="\d"/g, "");
  return movedElements(bare, rows);
}
