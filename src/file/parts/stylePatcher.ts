import type { CellLook } from "../../conversion";

export type Look = CellLook | "title" | "header" | "bold" | "amountBold";

/** Built-in number formats: General, text, thousands with two decimals. */
const NUMBER_FORMAT: Readonly<Record<Look, number>> = {
  text: 0,
  month: 0,
  amount: 4,
  title: 0,
  header: 0,
  bold: 0,
  amountBold: 4,
};
const BOLD_SIZE: Readonly<Partial<Record<Look, number>>> = { title: 14, header: 11, bold: 11, amountBold: 11 };

/** Adds formats at the end of styles.xml, so that every existing index stays what it was. */
export class StylePatcher {
  private readonly added = new Map<Look, number>();
  private readonly fonts: string[] = [];
  private readonly formats: string[] = [];
  private readonly prefix: string;
  private readonly fontCount: number;
  private readonly formatCount: number;

  constructor(private readonly xml: string) {
    this.prefix = /<(\w+:)?styleSheet[\s>]/.exec(xml)?.[1] ?? "";
    this.fontCount = this.countIn("fonts", "font");
    this.formatCount = this.countIn("cellXfs", "xf");
  }

  /** Index of the cell format for a look; plain text and months need none of their own. */
  styleFor(look: Look): number {
    if (look === "text" || look === "month") return 0;
    const known = this.added.get(look);
    if (known !== undefined) return known;
    const size = BOLD_SIZE[look];
    let font = 0;
    const p = this.prefix;
    if (size !== undefined) {
      font = this.fontCount + this.fonts.length;
      this.fonts.push(`<${p}font><${p}b/><${p}sz val="${size}"/><${p}name val="Calibri"/></${p}font>`);
    }
    const index = this.formatCount + this.formats.length;
    const fontPart = size === undefined ? "" : ' applyFont="1"';
    this.formats.push(
      `<${p}xf numFmtId="${NUMBER_FORMAT[look]}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${fontPart}/>`,
    );
    this.added.set(look, index);
    return index;
  }

  get isChanged(): boolean {
    return this.formats.length > 0;
  }

  /** styles.xml with the new formats. */
  patched(): string {
    return this.insert(
      this.insert(this.xml, "fonts", this.fonts, this.fontCount),
      "cellXfs",
      this.formats,
      this.formatCount,
    );
  }

  private section(name: string): RegExp {
    return new RegExp(`(<${this.prefix}${name}\\b[^>]*>)([\\s\\S]*?)(</${this.prefix}${name}>)`);
  }

  private countIn(name: string, item: string): number {
    const content = this.section(name).exec(this.xml)?.[2] ?? "";
    return content.match(new RegExp(`<${this.prefix}${item}[\\s/>]`, "g"))?.length ?? 0;
  }

  private insert(xml: string, name: string, items: readonly string[], count: number): string {
    if (items.length === 0) return xml;
    return xml.replace(this.section(name), (_, open: string, content: string, close: string) => {
      const counted = open.replace(/count="\d+"/, `count="${count + items.length}"`);
      return counted + content + items.join("") + close;
    });
  }
}
