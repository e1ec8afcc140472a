import type { NewSheetCell } from "../../conversion";
import { opened, splice, tagWith } from "../xml/splices";
import { child, childrenOf, startTag } from "../xml/xmlTree";
import { StyleSections, withPrefix, type Section } from "./styleSections";
import type { Styles } from "./styles";

export type Look = Exclude<Extract<NewSheetCell, object>["look"], undefined>;

/** A look with the size of its type; 0 = the workbook's own. */
interface Added {
  readonly look: Look;
  readonly size: number;
  readonly isQuoted: boolean;
  /** The format of which all but the number format is taken; -1: none. */
  readonly like: number;
}

interface Recipe {
  /** Built-in number format. */
  readonly format: number;
  /** Bold at this size; 0 = the workbook's own size. */
  readonly bold?: number;
  readonly isHeader?: boolean;
}

const [AMOUNT_FORMAT, PERCENT_FORMAT] = [4, 10];
const RECIPES: Readonly<Record<Look, Recipe>> = {
  text: { format: 0 },
  month: { format: 0 },
  percent: { format: PERCENT_FORMAT },
  amount: { format: AMOUNT_FORMAT },
  title: { format: 0, bold: 14 },
  header: { format: 0, bold: 0, isHeader: true },
  bold: { format: 0, bold: 0 },
  amountBold: { format: AMOUNT_FORMAT, bold: 0 },
};
const HEADER_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/><bgColor indexed="64"/></patternFill></fill>';
/** What stands before the size in a font. */
const BEFORE_SIZE = new Set(["i", "strike", "condense", "extend", "outline", "shadow"]);

/** Formats added to a workbook, each once. Nothing is written before `patched`. */
export class StyleBook {
  constructor(
    private readonly styles: Styles,
    private readonly looks: Added[] = [],
  ) {}

  /** A copy to which formats can be added without changing this one. */
  fork(): StyleBook {
    return new StyleBook(this.styles, [...this.looks]);
  }

  /** How many formats were added: `shrinkTo` takes later ones back. */
  get size(): number {
    return this.looks.length;
  }

  shrinkTo(size: number): void {
    this.looks.length = size;
  }

  /** How many formats the workbook will have. */
  get total(): number {
    // A workbook without formats is given the default one first.
    return Math.max(1, this.styles.formats.length) + this.looks.length;
  }

  /**
   * Index of the cell format for a look; plain text and months of the usual size need none of their own.
   *
   * @param isQuoted - for a text that would become a formula, or a number, once somebody edits the cell and changes nothing
   */
  styleFor(look: Look, size = 0, isQuoted = false): number {
    if (size === 0 && !isQuoted && (look === "text" || look === "month")) return 0;
    return this.indexOf({ look, size, isQuoted, like: -1 });
  }

  /** Index of a format of the workbook with the number format of a look: font, fill, borders and protection stay. */
  styleLike(like: number, look: Look): number {
    return this.styles.formats[like] ? this.indexOf({ look, size: 0, isQuoted: false, like }) : this.styleFor(look);
  }

  private indexOf(wanted: Added): number {
    const { look, size, isQuoted, like } = wanted;
    const isSame = (one: Added): boolean =>
      one.look === look && one.size === size && one.isQuoted === isQuoted && one.like === like;
    const at = this.looks.findIndex(isSame);
    if (at >= 0) return this.total - this.looks.length + at;
    const known = this.known(wanted);
    if (known >= 0) return known;
    this.looks.push(wanted);
    return this.total - 1;
  }

  /** The text of styles.xml with the new formats at its end: one for each look, in their order. */
  patched(): string {
    const { text, root } = this.styles;
    if (this.looks.length === 0) return text;
    const sections = new StyleSections(root);
    const [fonts, fills, formats] = [sections.get("fonts"), sections.get("fills"), sections.get("cellXfs")];
    for (const sized of this.looks) formats.add(this.format(sized, fonts, fills, formats.prefix));
    return splice(text, sections.splices());
  }

  /** The `xf` of a look; its font and fill are added where the workbook has none like them. */
  private format({ look, size, isQuoted, like }: Added, fonts: Section, fills: Section, prefix: string): string {
    const { format, bold, isHeader } = RECIPES[look];
    const own = this.styles.formats[like]?.element;
    if (own) {
      const tag = tagWith(tagWith(startTag(own), "numFmtId", String(format)), "applyNumberFormat", "1");
      return `${tag}${own.text.slice(own.startEnd, own.end)}`;
    }
    const isPlain = bold === undefined && size === 0;
    const font = isPlain ? 0 : fonts.addOnce(this.font(bold !== undefined, bold || size, fonts.prefix));
    const fill = isHeader ? fills.addOnce(withPrefix(HEADER_FILL, fills.prefix)) : 0;
    const alignment = isHeader ? '<alignment vertical="center" wrapText="1"/>' : "";
    const attributes =
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"` +
      (format > 0 ? ' applyNumberFormat="1"' : "") +
      (font > 0 ? ' applyFont="1"' : "") +
      (fill > 0 ? ' applyFill="1" applyAlignment="1"' : "") +
      (isQuoted ? ' quotePrefix="1"' : "");
    const xml = alignment === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`;
    return withPrefix(xml, prefix);
  }

  /** The index of a format that an earlier run added; -1 for none. */
  private known(sized: Added): number {
    const { text, root, formats } = this.styles;
    const sections = new StyleSections(root);
    const prefix = sections.get("cellXfs").prefix;
    const wanted = this.format(sized, sections.get("fonts"), sections.get("fills"), prefix);
    return formats.findIndex(({ element }) => text.slice(element.start, element.end) === wanted);
  }

  /** The workbook's first font, bold or of another size. */
  private font(isBold: boolean, size: number, prefix: string): string {
    const { text, root } = this.styles;
    const [font] = childrenOf(child(root, "fonts"), "font");
    const bold = isBold ? "<b/>" : "";
    if (!font) return withPrefix(`<font>${bold}<sz val="${size || 11}"/><name val="Calibri"/></font>`, prefix);
    const p = font.prefix;
    const kept = font.children.filter(({ name }) => name !== "b" && (name !== "sz" || size === 0));
    const place = size === 0 ? -1 : kept.findIndex(({ name }) => !BEFORE_SIZE.has(name));
    const pieces = kept.map((element) => text.slice(element.start, element.end));
    if (size > 0) pieces.splice(place < 0 ? pieces.length : place, 0, `<${p}sz val="${size}"/>`);
    // With its own start tag: it may declare the prefixes of what stands in it.
    return `${opened(startTag(font))}${withPrefix(bold, p)}${pieces.join("")}</${p}font>`;
  }
}
