import { appended, opened, tagWith, type Splice } from "../xml/splices";
import { child, childrenOf, closesItself, startTag, type XmlElement } from "../xml/xmlTree";

interface SectionForm {
  readonly name: string;
  readonly item: string;
  /** What stands first in a section that has nothing: other sections point to its first item. */
  readonly first: readonly string[];
}

const FONT = '<font><sz val="11"/><name val="Calibri"/></font>';
const PATTERNS = ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);
const PLAIN = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

/** The sections of styles.xml up to the formats of cells, in their order. */
const FORMS = [
  { name: "numFmts", item: "numFmt", first: [] },
  { name: "fonts", item: "font", first: [FONT] },
  { name: "fills", item: "fill", first: PATTERNS },
  { name: "borders", item: "border", first: ["<border/>"] },
  { name: "cellStyleXfs", item: "xf", first: [`<xf ${PLAIN}/>`] },
  { name: "cellXfs", item: "xf", first: [`<xf ${PLAIN} xfId="0"/>`] },
] as const satisfies readonly SectionForm[];
type SectionName = (typeof FORMS)[number]["name"];

export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** A section of styles.xml that grows at its end, so that every index in use stays what it was. */
export class Section {
  readonly element: XmlElement | null;
  /** Of new items. */
  readonly prefix: string;
  private readonly added: string[];
  private readonly known: number;

  constructor(
    root: XmlElement,
    readonly form: SectionForm,
  ) {
    this.element = child(root, form.name);
    this.prefix = (this.element ?? root).prefix;
    this.known = childrenOf(this.element, form.item).length;
    this.added = this.known > 0 ? [] : form.first.map((xml) => withPrefix(xml, this.prefix));
  }

  /** @returns the index of the item */
  add(item: string): number {
    return this.known + this.added.push(item) - 1;
  }

  /** As `add`, but an item that is there, or was added before, is not added again. */
  addOnce(item: string): number {
    const there = childrenOf(this.element, this.form.item).findIndex(
      ({ text, start, end }) => text.slice(start, end) === item,
    );
    if (there >= 0) return there;
    const at = this.added.indexOf(item);
    return at < 0 ? this.add(item) : this.known + at;
  }

  get total(): number {
    return this.known + this.added.length;
  }

  /** The change of the section that is there; null when nothing was added. */
  grown(element: XmlElement): Splice | null {
    if (this.added.length === 0) return null;
    return appended(element, this.added.join(""), tagWith(startTag(element), "count", String(this.total)));
  }

  /** The whole section, for a part that has none. */
  whole(): string {
    if (this.added.length === 0) return "";
    const tag = this.prefix + this.form.name;
    return `<${tag} count="${this.total}">${this.added.join("")}</${tag}>`;
  }
}

/** The sections of a styles part, to which items can be added. */
export class StyleSections {
  private readonly sections: readonly Section[];

  constructor(private readonly root: XmlElement) {
    this.sections = FORMS.map((form) => new Section(root, form));
  }

  /** @throws Error for a section that FORMS does not have: a bug */
  get(name: SectionName): Section {
    const found = this.sections.find(({ form }) => form.name === name);
    if (!found) throw new Error(name);
    return found;
  }

  splices(): Splice[] {
    const { root, sections } = this;
    if (closesItself(root)) {
      const tag = opened(startTag(root));
      const content = sections.map((section) => section.whole()).join("");
      return [{ from: root.start, to: root.startEnd, text: `${tag}${content}</${root.prefix}${root.name}>` }];
    }
    const splices: Splice[] = [];
    let at = root.startEnd;
    for (const section of sections) {
      const { element } = section;
      if (element) {
        at = Math.max(at, element.end);
        const grown = section.grown(element);
        if (grown) splices.push(grown);
      } else splices.push({ from: at, to: at, text: section.whole() });
    }
    return splices;
  }
}
