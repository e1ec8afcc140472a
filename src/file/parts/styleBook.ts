import type { CellLook } from "../../conversion";
import { appended, child, childrenOf, splice, withAttribute, type Splice, type XmlElement } from "../xml/xmlTree";
import type { Styles } from "./styles";

export type Look = CellLook | "title" | "header" | "bold" | "amountBold";

interface Recipe {
  /** Built-in number format. */
  readonly format: number;
  /** Bold at this size; 0 = the workbook's own size. */
  readonly bold?: number;
  readonly isHeader?: boolean;
}

const AMOUNT_FORMAT = 4;
const RECIPES: Readonly<Record<Exclude<Look, "text" | "month">, Recipe>> = {
  amount: { format: AMOUNT_FORMAT },
  title: { format: 0, bold: 14 },
  header: { format: 0, bold: 0, isHeader: true },
  bold: { format: 0, bold: 0 },
  amountBold: { format: AMOUNT_FORMAT, bold: 0 },
};
const HEADER_FILL = "FFD9E1F2";

/** Sections of styles.xml in their order, with what stands first in one that has to be made. */
const SECTIONS: readonly (readonly [name: string, first: string])[] = [
  ["numFmts", ""],
  ["fonts", '<font><sz val="11"/><name val="Calibri"/></font>'],
  ["fills", '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'],
  ["borders", "<border/>"],
  ["cellStyleXfs", ""],
  ["cellXfs", "<xf/>"],
];

/** A section of styles.xml that grows at its end, so that every index in use stays what it was. */
class Section {
  private readonly element: XmlElement | null;
  private readonly added: string[] = [];
  private readonly count: number;
  private readonly first: string;

  constructor(
    private readonly styles: Styles,
    private readonly name: string,
  ) {
    this.element = child(styles.root, name);
    this.first = SECTIONS.find(([section]) => section === name)?.[1] ?? "";
    this.count = this.element
      ? this.element.children.length
      : this.first.split(/<(?:font|fill|border|xf)[ />]/).length - 1;
  }

  /** @returns the index of the item */
  add(item: string): number {
    const known = this.added.indexOf(item);
    if (known >= 0) return this.count + known;
    this.added.push(item);
    return this.count + this.added.length - 1;
  }

  splices(): Splice[] {
    if (this.added.length === 0) return [];
    const { text, root } = this.styles;
    const total = String(this.count + this.added.length);
    const items = this.added.join("");
    if (!this.element) {
      const order = SECTIONS.findIndex(([name]) => name === this.name);
      const before = SECTIONS.slice(0, order).map(([name]) => child(root, name)?.end ?? 0);
      const at = Math.max(root.startEnd, ...before);
      const tag = root.prefix + this.name;
      const content = withPrefix(this.first, root.prefix) + items;
      return [{ from: at, to: at, text: `<${tag} count="${total}">${content}</${tag}>` }];
    }
    const counted = withAttribute(text, this.element, "count", total);
    const grown = appended(text, this.element, items);
    if (grown.from !== counted.from) return [counted, grown];
    // A section that closes itself: its start tag is in both.
    const open = counted.text.replace(/\s*\/>$/, ">");
    return [{ ...grown, text: `${open}${items}</${this.element.prefix}${this.element.name}>` }];
  }
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** Formats added to a workbook, each once. Nothing is written before `patched`. */
export class StyleBook {
  constructor(
    private readonly styles: Styles,
    private readonly looks: Look[] = [],
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

  /** Index of the cell format for a look; plain text and months need none of their own. */
  styleFor(look: Look): number {
    if (look === "text" || look === "month") return 0;
    let at = this.looks.indexOf(look);
    if (at < 0) at = this.looks.push(look) - 1;
    // A workbook without formats is given the default one first.
    return Math.max(1, this.styles.formats.length) + at;
  }

  /** The text of styles.xml with the new formats at its end. */
  patched(): string {
    const { text, root } = this.styles;
    const [fonts, fills, formats] = ["fonts", "fills", "cellXfs"].map((name) => new Section(this.styles, name));
    if (!fonts || !fills || !formats || this.looks.length === 0) return text;
    for (const look of this.looks) {
      if (look === "text" || look === "month") continue;
      const { format, bold, isHeader } = RECIPES[look];
      const font = bold === undefined ? 0 : fonts.add(this.boldFont(bold));
      const fill = isHeader ? fills.add(withPrefix(headerFill(), root.prefix)) : 0;
      const alignment = isHeader ? '<alignment vertical="center" wrapText="1"/>' : "";
      const attributes =
        `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"` +
        (format > 0 ? ' applyNumberFormat="1"' : "") +
        (font > 0 ? ' applyFont="1"' : "") +
        (fill > 0 ? ' applyFill="1" applyAlignment="1"' : "");
      formats.add(
        withPrefix(alignment === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`, root.prefix),
      );
    }
    return splice(text, [...fonts.splices(), ...fills.splices(), ...formats.splices()]);
  }

  /** The workbook's first font, bold. */
  private boldFont(size: number): string {
    const { text, root } = this.styles;
    const p = root.prefix;
    const [font] = childrenOf(child(root, "fonts"), "font");
    const own = (font?.children ?? []).filter(({ name }) => name !== "b");
    const pieces = own.map((element) =>
      element.name === "sz" && size > 0 ? `<${p}sz val="${size}"/>` : text.slice(element.start, element.end),
    );
    if (!font) pieces.push(`<${p}sz val="${size || 11}"/><${p}name val="Calibri"/>`);
    return `<${p}font><${p}b/>${pieces.join("")}</${p}font>`;
  }
}

function headerFill(): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${HEADER_FILL}"/><bgColor indexed="64"/></patternFill></fill>`;
}
