import { shiftFormula } from "../sheet/shiftFormula";
import { decodeEntities, encodeXml } from "../xml/xmlText";
import { firstKeptBelow, movedBlocks, movedBreaks, movedPlaces, movedRule, type MovedRows } from "./movedRows";

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
const RULES = /<((?:[\w.]+:)?(?:formula|formula1|formula2))>([^<]*)<\/\1>/g;
const LINKS = /<(?:[\w.]+:)?hyperlink\s[^>]*>/g;
const LOCATION = /(\slocation=")([^"]*)"/g;
const ROW_BREAKS = /(<(?:[\w.]+:)?rowBreaks\b[^>]*>)([\s\S]*?)(<\/(?:[\w.]+:)?rowBreaks\s*>)/g;
const BREAK = /<(?:[\w.]+:)?brk\b[^>]*?(?:\/>|>\s*<\/(?:[\w.]+:)?brk\s*>)/g;
const BREAK_ROW = /(\sid=")(\d+)"/;
const COUNTED = /<((?:[\w.]+:)?(mergeCell|dataValidation|hyperlink)s)\b([^>]*?)\bcount="\d+"([^>]*)>([\s\S]*?)<\/\1>/g;

/** Whatever stands around the cells of a sheet, in its own part or beside it, with the rows that stay. */
export function movedElements(xml: string, rows: MovedRows): string {
  return xml
    .replace(GOING_WHOLE, (whole: string, _name: string, blocks: string) =>
      movedBlocks(blocks, rows) === "" ? "" : fromFirstKept(whole, firstKeptBelow(blocks, rows)),
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
    .replace(ROW_BREAKS, (_whole, open: string, content: string, close: string) =>
      rowBreaks(open, content, close, rows),
    )
    .replace(LINKS, (whole: string) => movedLink(whole, rows, true))
    .replace(FORMULAS, (whole: string, name: string, text: string) => {
      if (!name.endsWith("sqref")) return movedText(whole, name, text, rows, true);
      const moved = movedBlocks(text, rows);
      return moved === "" ? whole : `<${name}>${moved}</${name}>`;
    });
}

/** Formulas of a rule are as its first cell reads them: this gives them as another one does. */
function fromFirstKept(rule: string, down: number): string {
  if (down === 0) return rule;
  return rule.replace(RULES, (_whole, name: string, text: string) => {
    return `<${name}>${encodeXml(shiftFormula(decodeEntities(text), down, 0))}</${name}>`;
  });
}

function movedText(whole: string, name: string, text: string, rows: MovedRows, isOwn: boolean): string {
  const formula = decodeEntities(text);
  const moved = movedRule(formula, rows, isOwn);
  return moved === formula ? whole : `<${name}>${encodeXml(moved)}</${name}>`;
}

/** A link to a place in the workbook. */
function movedLink(tag: string, rows: MovedRows, isOwn: boolean): string {
  return tag.replace(LOCATION, (whole: string, open: string, text: string) => {
    const place = decodeEntities(text);
    const moved = movedPlaces(place, rows, isOwn);
    return moved === place ? whole : `${open}${encodeXml(moved)}"`;
  });
}

function rowBreaks(open: string, content: string, close: string, rows: MovedRows): string {
  const breaks = content.match(BREAK) ?? [];
  const places = breaks.map((one) => Number(BREAK_ROW.exec(one)?.[2]));
  const moved = movedBreaks(places, rows);
  const kept = breaks.flatMap((one, at) => {
    const to = moved.get(places[at] ?? 0);
    return to === undefined || places.indexOf(places[at] ?? 0) !== at
      ? []
      : [one.replace(BREAK_ROW, (_whole, before: string) => `${before}${to}"`)];
  });
  if (kept.length === 0) return "";
  const manual = kept.filter((one) => /\sman="(?:1|true)"/.test(one)).length;
  const counted = open
    .replace(/(\scount=")\d+/, `$1${kept.length}`)
    .replace(/(\smanualBreakCount=")\d+/, `$1${manual}`);
  return counted + kept.join("") + close;
}

/** Formulas of another sheet's part, or of its charts, that name the sheet whose rows move. */
export function movedReferences(xml: string, rows: MovedRows): string {
  return xml
    .replace(LINKS, (whole: string) => movedLink(whole, rows, false))
    .replace(FORMULAS, (whole: string, name: string, text: string) => movedText(whole, name, text, rows, false));
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
