import { isOwnSheet } from "../../conversion";
import { MOST_ROWS, openWorkbook, SheetView, type FileWorkbook } from "../../file";
import { success, type Result } from "../../values";

const WIDEST = 200;
/** Empty rows and columns shown beyond the last filled ones, to type into. */
const SPARE = { rows: 30, columns: 10 };

/** Rows and columns that the grid shows of a sheet. */
export function shownSize(view: SheetView): { rows: number; columns: number } {
  const { rows, columns } = view.size();
  return {
    rows: Math.min(rows + SPARE.rows, MOST_ROWS),
    columns: Math.min(columns + SPARE.columns, WIDEST),
  };
}

/** A workbook as the grid draws it: its package and a view of each sheet. */
export class OpenBook {
  private readonly views = new Map<string, Promise<Result<SheetView>>>();
  private withFormulas: Promise<boolean> | null = null;

  private constructor(
    readonly file: FileWorkbook,
    /** Sheets that are not hidden, as the file was opened. */
    readonly names: readonly string[],
  ) {}

  static async open(bytes: Uint8Array): Promise<Result<OpenBook>> {
    const opened = openWorkbook(bytes);
    if (!opened.ok) return opened;
    const names = await visibleSheets(opened.value);
    return names.ok ? success(new OpenBook(opened.value, names.value)) : names;
  }

  async sheetNames(): Promise<readonly string[]> {
    const names = await visibleSheets(this.file);
    return names.ok ? names.value : [];
  }

  view(name: string): Promise<Result<SheetView>> {
    let known = this.views.get(name);
    if (!known) this.views.set(name, (known = SheetView.open(this.file, name)));
    return known;
  }

  /** The product's own sheets are written anew where they stand. */
  forgetOwnSheets(): void {
    for (const name of this.views.keys()) if (isOwnSheet(name)) this.views.delete(name);
  }

  /** Whether cells show what formulas give: these may be calculated anew here. */
  hasFormulas(): Promise<boolean> {
    return (this.withFormulas ??= this.findFormula());
  }

  private async findFormula(): Promise<boolean> {
    const sheets = await this.file.sheets();
    for (const { name } of sheets.ok ? sheets.value : []) {
      const found = await this.file.formulasOf(name);
      if (found.ok && found.value.length > 0) return true;
    }
    return false;
  }
}

async function visibleSheets(file: FileWorkbook): Promise<Result<readonly string[]>> {
  const sheets = await file.sheets();
  return sheets.ok ? success(sheets.value.filter(({ hidden }) => !hidden).map(({ name }) => name)) : sheets;
}
