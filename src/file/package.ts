import { refuse, success, type Result } from "../values";
import { SharedStrings } from "./parts/sharedStrings";
import { readStyles, type CellFormat } from "./parts/styles";
import { StylePatcher } from "./parts/stylePatcher";
import { readWorkbookParts, type SheetPart, type WorkbookParts } from "./parts/workbookPart";
import { CellDecoder } from "./sheet/cellDecoder";
import type { DecoderFor } from "./sheet/readSheet";
import { inflateWhole, LARGEST_STRINGS } from "./zip/inflate";
import type { ZipEntry } from "./zip/readZip";
import { deflatePart, writeZip } from "./zip/writeZip";

/** A sheet ready to be read: its part and the decoder of its cells. */
export interface SheetSource {
  readonly entry: ZipEntry;
  readonly decoderFor: DecoderFor;
  readonly formats: readonly CellFormat[];
  readonly sheet: SheetPart;
}

const NO_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** An opened package: parts are inflated when first needed, and kept when many need them. */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly widths = new Map<string, number>();
  private cached: Promise<Result<WorkbookParts>> | null = null;
  private cachedStrings: Promise<Result<SharedStrings | null>> | null = null;
  private cachedStyles: Promise<Result<{ xml: string; formats: readonly CellFormat[] }>> | null = null;
  stylesPart = "";

  constructor(
    readonly bytes: Uint8Array,
    private readonly entries: readonly ZipEntry[],
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  parts(): Promise<Result<WorkbookParts>> {
    return (this.cached ??= readWorkbookParts(this.byName));
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  names(): string[] {
    return this.entries.map(({ name }) => name);
  }

  /** The text of a small part. */
  async text(name: string): Promise<Result<string>> {
    const entry = this.entry(name);
    if (!entry) return refuse("file-damaged", { part: name, detail: "missing" });
    const bytes = await inflateWhole(entry);
    return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
  }

  private strings(): Promise<Result<SharedStrings | null>> {
    return (this.cachedStrings ??= this.readStrings());
  }

  private async readStrings(): Promise<Result<SharedStrings | null>> {
    const parts = await this.parts();
    if (!parts.ok) return parts;
    const entry = parts.value.sharedStrings === null ? undefined : this.entry(parts.value.sharedStrings);
    if (!entry) return success(null);
    const bytes = await inflateWhole(entry, LARGEST_STRINGS);
    return bytes.ok ? success(new SharedStrings(bytes.value)) : bytes;
  }

  private styles(): Promise<Result<{ xml: string; formats: readonly CellFormat[] }>> {
    return (this.cachedStyles ??= this.readStyles());
  }

  private async readStyles(): Promise<Result<{ xml: string; formats: readonly CellFormat[] }>> {
    const parts = await this.parts();
    if (!parts.ok) return parts;
    if (parts.value.styles === null) return success({ xml: NO_STYLES, formats: [] });
    this.stylesPart = parts.value.styles;
    const xml = await this.text(parts.value.styles);
    if (!xml.ok) return xml;
    try {
      return success({ xml: xml.value, formats: readStyles(xml.value) });
    } catch (error) {
      return refuse("file-damaged", {
        part: parts.value.styles,
        detail: error instanceof Error ? error.message : "XML",
      });
    }
  }

  async formats(): Promise<Result<readonly CellFormat[]>> {
    const styles = await this.styles();
    return styles.ok ? success(styles.value.formats) : styles;
  }

  async stylePatcher(): Promise<Result<StylePatcher>> {
    const styles = await this.styles();
    return styles.ok ? success(new StylePatcher(styles.value.xml)) : styles;
  }

  /** @problem sheet-not-found, file-damaged, zip-bomb */
  async sheet(name: string): Promise<Result<SheetSource>> {
    const parts = await this.parts();
    if (!parts.ok) return parts;
    const { sheets, date1904 } = parts.value;
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet?.hasCells) return refuse("sheet-not-found", { sheet: name, known: sheets.map((one) => one.name) });
    const entry = this.entry(sheet.part);
    if (!entry) return refuse("file-damaged", { part: sheet.part, detail: "missing" });
    const strings = await this.strings();
    if (!strings.ok) return strings;
    const styles = await this.styles();
    if (!styles.ok) return styles;
    const { formats } = styles.value;
    const decoderFor = (prefix: string): CellDecoder => new CellDecoder(strings.value, formats, date1904, prefix);
    return success({ entry, decoderFor, formats, sheet });
  }

  rememberWidth(sheet: string, width: number): void {
    this.widths.set(sheet, width);
  }

  widthOf(sheet: string): number | null {
    return this.widths.get(sheet) ?? null;
  }

  edit(): PackageEdit {
    return new PackageEdit(this, this.entries);
  }
}

/** A copy of a package in which some parts are replaced, added or left out; the others keep their compressed bytes. */
export class PackageEdit {
  private readonly replaced = new Map<string, ZipEntry>();
  private readonly removed = new Set<string>();
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly pack: Package,
    private readonly entries: readonly ZipEntry[],
  ) {}

  replace(entry: ZipEntry): void {
    this.replaced.set(entry.name.toLowerCase(), entry);
  }

  /** Replaces or adds a small part. */
  replaceText(name: string, text: string): void {
    const known = this.pack.entry(name);
    this.texts.set((known?.name ?? name).toLowerCase(), text);
    this.replace(deflatePart(known?.name ?? name, new TextEncoder().encode(text), known));
  }

  remove(name: string): void {
    this.removed.add(name.toLowerCase());
  }

  /** The text of a small part as it will be written. */
  async text(name: string): Promise<Result<string>> {
    const edited = this.texts.get(name.toLowerCase());
    return edited === undefined ? this.pack.text(name) : success(edited);
  }

  toBytes(): Uint8Array {
    const kept = this.entries.filter(({ name }) => !this.removed.has(name.toLowerCase()));
    const known = new Set(kept.map(({ name }) => name.toLowerCase()));
    const added = [...this.replaced].filter(([name]) => !known.has(name)).map(([, entry]) => entry);
    return writeZip([...kept.map((entry) => this.replaced.get(entry.name.toLowerCase()) ?? entry), ...added]);
  }
}
