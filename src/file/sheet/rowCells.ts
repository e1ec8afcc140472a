const FIRST_ROOM = 256;

/** The cells of one row as columns of numbers, used again for each row: places are positions in the bytes at hand. */
export class RowCells {
  /** Cells of the row, in the order of columns. */
  count = 0;
  columns = new Int32Array(FIRST_ROOM);
  styles = new Int32Array(FIRST_ROOM);
  types = new Int32Array(FIRST_ROOM);
  starts = new Int32Array(FIRST_ROOM);
  /** End of the start tag; equal to `ends` when the cell closes itself. */
  tagEnds = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  /** Content of `<v>` or, for inline text, of `<is>`; -1 when there is none. */
  valueStarts = new Int32Array(FIRST_ROOM);
  valueEnds = new Int32Array(FIRST_ROOM);
  /** The element `<f>`; -1 when there is none. */
  formulaStarts = new Int32Array(FIRST_ROOM);
  formulaEnds = new Int32Array(FIRST_ROOM);

  /** Index of the cell of a column in the row last scanned, or -1. */
  indexOf(column: number): number {
    let [low, high] = [0, this.count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Gives every column of numbers another array. */
  private replace(change: (old: Int32Array<ArrayBuffer>) => Int32Array<ArrayBuffer>): void {
    this.columns = change(this.columns);
    this.styles = change(this.styles);
    this.types = change(this.types);
    this.starts = change(this.starts);
    this.tagEnds = change(this.tagEnds);
    this.ends = change(this.ends);
    this.valueStarts = change(this.valueStarts);
    this.valueEnds = change(this.valueEnds);
    this.formulaStarts = change(this.formulaStarts);
    this.formulaEnds = change(this.formulaEnds);
  }

  protected grow(): void {
    const room = this.columns.length * 4;
    this.replace((old) => {
      const grown = new Int32Array(room);
      grown.set(old);
      return grown;
    });
  }

  /** Puts cells that several elements gave in the order of their columns. @returns a column that came twice, or -1 */
  protected sort(): number {
    const { columns, count } = this;
    let isSorted = true;
    for (let index = 1; index < count; index++) isSorted &&= (columns[index - 1] ?? 0) < (columns[index] ?? 0);
    if (isSorted) return -1;
    const order = Array.from({ length: count }, (_, index) => index);
    order.sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
    this.replace((old) => {
      const sorted = new Int32Array(old.length);
      order.forEach((from, to) => (sorted[to] = old[from] ?? 0));
      return sorted;
    });
    for (let index = 1; index < count; index++) {
      if (this.columns[index - 1] === this.columns[index]) return this.columns[index] ?? 0;
    }
    return -1;
  }
}
