import { NO_FILL, solid, type Fill } from "../../conversion";
import { splice, tagWith } from "../xml/splices";
import { attribute, child, childrenOf, startTag, wholeNumber, type XmlElement } from "../xml/xmlTree";
import { colourOf } from "../view/colours";
import { StyleSections, withPrefix } from "./styleSections";
import type { Styles } from "./styles";

/** Patterns as Excel's object model names them, and as styles.xml does (ECMA-376, ST_PatternType). */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ["Gray50", "mediumGray"],
  ["Gray75", "darkGray"],
  ["Gray25", "lightGray"],
  ["Gray16", "gray125"],
  ["Gray8", "gray0625"],
  ["Horizontal", "darkHorizontal"],
  ["Vertical", "darkVertical"],
  ["Down", "darkDown"],
  ["Up", "darkUp"],
  ["Checker", "darkGrid"],
  ["SemiGray75", "darkTrellis"],
  ["LightHorizontal", "lightHorizontal"],
  ["LightVertical", "lightVertical"],
  ["LightDown", "lightDown"],
  ["LightUp", "lightUp"],
  ["Grid", "lightGrid"],
  ["CrissCross", "lightTrellis"],
]);
const NAMES: ReadonlyMap<string, string> = new Map([...PATTERNS].map(([name, type]) => [type, name]));
const [BLACK, WHITE] = ["#000000", "#FFFFFF"];

/** A `fill` of styles.xml by what it shows; null for a gradient, and for a colour left to the program. */
function shownBy(fill: XmlElement, theme: readonly string[]): Fill | null {
  const pattern = child(fill, "patternFill");
  if (!pattern) return null;
  const type = attribute(pattern, "patternType") ?? "none";
  const colour = (name: string): string | null => colourOf(child(pattern, name), theme);
  if (type === "none") return NO_FILL;
  if (type === "solid") {
    const shown = colour("fgColor");
    return shown === null ? null : solid(shown);
  }
  const name = NAMES.get(type);
  return name === undefined ? null : [name, colour("bgColor") ?? WHITE, colour("fgColor") ?? BLACK].join(" ");
}

/** null for a pattern that nobody knows. */
function fillXml(fill: Fill): string | null {
  const [name = "", color = "", patternColor = BLACK] = fill.split(" ");
  const rgb = (of: string): string => `FF${of.slice(1)}`;
  const pattern = (type: string, inside: string): string =>
    `<fill><patternFill patternType="${type}">${inside}</patternFill></fill>`;
  if (name === NO_FILL) return '<fill><patternFill patternType="none"/></fill>';
  if (name === "Solid") return pattern("solid", `<fgColor rgb="${rgb(color)}"/><bgColor indexed="64"/>`);
  const type = PATTERNS.get(name);
  return type === undefined
    ? null
    : pattern(type, `<fgColor rgb="${rgb(patternColor)}"/><bgColor rgb="${rgb(color)}"/>`);
}

/** Cell formats with another fill and nothing else changed, added to those of a workbook. */
export class FillStyles {
  private readonly sections: StyleSections;
  private readonly shown: readonly (Fill | null)[];
  private readonly exact: readonly (Fill | null)[];
  private readonly known = new Map<string, number>();

  constructor(
    private readonly styles: Styles,
    theme: readonly string[],
  ) {
    this.sections = new StyleSections(styles.root);
    const fills = childrenOf(child(styles.root, "fills"), "fill");
    this.shown = fills.map((fill) => shownBy(fill, theme));
    // What a tint makes of a colour is only near what Excel shows.
    this.exact = fills.map((fill, index) => (/\stint=/.test(textOf(fill)) ? null : (this.shown[index] ?? null)));
  }

  /** The fill of a cell format. */
  fillOf(style: number): Fill | null {
    const { element } = this.styles.formats[style] ?? {};
    return element ? (this.shown[wholeNumber(attribute(element, "fillId")) ?? 0] ?? null) : null;
  }

  /** The cell format that differs by its fill alone; the same one where that fill cannot be written. */
  withFill(style: number, fill: Fill): number {
    const key = `${style} ${fill}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.make(style, fill);
    this.known.set(key, made);
    return made;
  }

  private make(style: number, fill: Fill): number {
    const element = this.styles.formats[style]?.element;
    const xml = fillXml(fill);
    if (!element || xml === null) return style;
    const [fills, formats] = [this.sections.get("fills"), this.sections.get("cellXfs")];
    const there = this.exact.indexOf(fill);
    const id = there >= 0 ? there : fills.addOnce(withPrefix(xml, fills.prefix));
    const tag = tagWith(tagWith(startTag(element), "fillId", String(id)), "applyFill", "1");
    return formats.addOnce(tag + textOf(element).slice(startTag(element).length));
  }

  /** How many cell formats were added. */
  get added(): number {
    return this.sections.get("cellXfs").total - this.styles.formats.length;
  }

  patched(): string {
    return splice(this.styles.text, this.sections.splices());
  }
}

function textOf({ text, start, end }: XmlElement): string {
  return text.slice(start, end);
}
