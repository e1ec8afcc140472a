import { newSheetXml, uniqueSheetName } from "./parts/newSheet";
import type { NewSheet } from "../conversion";
import type { Package } from "./parts/package";
import { SharedStrings } from "./parts/sharedStrings";
import { StyleBook } from "./parts/styleBook";
import { NO_STYLES, readStyles, type Styles } from "./parts/styles";
import { readWorkbookPart, type WorkbookPart } from "./parts/workbookPart";
import { damaged } from "./refused";
import type { Decoding } from "./sheet/decodeCell";
import { SheetSource } from "./sheet/sheetSource";
import { themeColours } from "./view/colours";
import { viewedFormats, type ViewedFormat } from "./view/viewedFormats";
import { newEntry, withContent } from "./zip/deflatePart";

/** A sheet of the workbook as it will be; no source = a sheet without cells (a chart). */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly source: SheetSource | null;
}

/** A sheet that waits to be added. */
export interface AddedSheet {
  readonly plan: NewSheet;
  readonly name: string;
  readonly source: SheetSource;
  /** The part of the sheet of the file whose place it takes. */
  readonly place: string | null;
}

export function isNamed(sheet: Pick<Sheet, "name">, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

const NO_PART = "styles.xml";

/** What a package holds of a workbook: its sheets, texts and formats, each read when it is asked for. */
export class BookParts {
  readonly book: WorkbookPart;
  readonly styles: Styles;
  readonly styleBook: StyleBook;
  readonly sheets: readonly Sheet[];
  private strings: SharedStrings | null = null;
  private viewed: { readonly added: number; readonly formats: readonly ViewedFormat[] } | null = null;

  /** @problem file-damaged, file-encoding, format-xlsb, format-ods, format-unknown, too-large, zip-bomb */
  constructor(readonly pack: Package) {
    this.book = readWorkbookPart(pack);
    const { styles, sheets } = this.book;
    // A workbook may name a part of formats that it does not have.
    const text = styles !== null && pack.find(styles) ? pack.text(styles) : NO_STYLES;
    this.styles = readStyles(text, styles ?? NO_PART);
    this.styleBook = new StyleBook(this.styles);
    this.sheets = sheets.map(({ name, hidden, cells }) => ({
      name,
      hidden,
      source: cells === null ? null : new SheetSource(name, pack.entry(cells), this.decoding(cells)),
    }));
  }

  private decoding(part: string): Decoding {
    return { part, formats: this.styles.formats, date1904: this.book.date1904, strings: () => this.sharedStrings() };
  }

  /** @problem file-damaged: the strings are needed and the workbook has none */
  private sharedStrings(): SharedStrings {
    const { sharedStrings } = this.book;
    if (sharedStrings === null) throw damaged("sharedStrings.xml", "missing");
    return (this.strings ??= new SharedStrings(this.pack.entry(sharedStrings)));
  }

  /** A sheet that is not in the package. */
  sourceOf(name: string, xml: string): SheetSource {
    const entry = withContent(newEntry(name), new TextEncoder().encode(xml));
    return new SheetSource(name, entry, this.decoding(name));
  }

  /** Sheets to be added, under names that nobody has. */
  addedSheets(plans: readonly NewSheet[], known: readonly Sheet[]): AddedSheet[] {
    const taken = new Set(known.map(({ name }) => name.toLowerCase()));
    return plans.map((plan) => {
      const there = plan.replaces ? known.find((one) => one.source && isNamed(one, plan.name)) : undefined;
      const name = there?.name ?? uniqueSheetName(plan.name, taken);
      taken.add(name.toLowerCase());
      const place = there && this.sheets.find((one) => isNamed(one, name))?.source?.entry.name;
      return { plan, name, source: this.sourceOf(name, newSheetXml(plan, this.styleBook)), place: place ?? null };
    });
  }

  /** The colours of the workbook's theme. */
  get theme(): readonly string[] {
    const { theme } = this.book;
    return themeColours(() => (theme !== null && this.pack.find(theme) ? this.pack.text(theme) : null));
  }

  /** The cell formats as a grid shows them, those that wait to be added included. */
  viewedFormats(): readonly ViewedFormat[] {
    if (this.viewed?.added !== this.styleBook.size) {
      const patched = readStyles(this.styleBook.patched(), this.book.styles ?? NO_PART);
      this.viewed = { added: this.styleBook.size, formats: viewedFormats(patched, this.theme) };
    }
    return this.viewed.formats;
  }
}
