/** Which rows of a sheet stay, 0-based, and where they go: without gaps, in the order they have. */
export class MovedRows {
  private readonly kept: readonly number[];

  /** @param filled - rows that held something and go */
  constructor(
    readonly sheet: string,
    kept: Iterable<number>,
    private readonly filled: readonly number[],
  ) {
    this.kept = [...kept].sort((a, b) => a - b);
  }

  /** Nothing moves and nothing that was filled goes. */
  get isIdentity(): boolean {
    return this.filled.length === 0 && this.kept.every((row, at) => row === at);
  }

  /** How many rows above a row stay. */
  countBefore(row: number): number {
    let [low, high] = [0, this.kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.kept[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The new row, or null when it goes. */
  to(row: number): number | null {
    const at = this.countBefore(row);
    return this.kept[at] === row ? at : null;
  }

  /** The new rows of a block, or null when none of it stays. */
  range(first: number, last: number): readonly [number, number] | null {
    const [from, to] = [this.countBefore(first), this.countBefore(last + 1) - 1];
    return to < from ? null : [from, to];
  }

  /** Whether something that goes stood in these rows. */
  losesIn(first: number, last: number): boolean {
    return this.filled.some((row) => row >= first && row <= last);
  }
}

/** Texts, structured references and names stay; references may say their sheet. */
const REFERENCE =
  /"(?:[^"]|"")*"|((?:\[\d+\])?(?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!)?(?:(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\w.(!])|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!]))|\[[^\]]*(?:\]|$)|[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/gi;

function isSheet(prefix: string, sheet: string): boolean {
  const name = prefix.slice(0, -1);
  const plain = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return plain.toLowerCase() === sheet.toLowerCase();
}

/**
 * A formula whose references follow the rows that move.
 *
 * @param isOwn - references without a sheet are meant
 * @returns null when it counts on something that goes: then only its value can stay
 */
export function movedFormula(formula: string, rows: MovedRows, isOwn: boolean): string | null {
  const lost = { any: false };
  const moved = formula.replace(REFERENCE, (token: string, ...groups: (string | undefined)[]) => {
    const [prefix = "", left, top, right, bottom, columns, a = "", first, b = "", last] = groups;
    if (left === undefined && columns === undefined && first === undefined) return token;
    if (prefix === "" ? !isOwn : !isSheet(prefix, rows.sheet)) return token;
    if (columns !== undefined) {
      lost.any ||= rows.losesIn(0, Number.POSITIVE_INFINITY);
      return token;
    }
    const [from, to] = [Number(top ?? first) - 1, Number(bottom ?? last ?? top) - 1];
    const range = rows.range(from, to);
    if (range === null || rows.losesIn(from, to)) {
      lost.any = true;
      return token;
    }
    if (first !== undefined) return `${prefix}${a}${range[0] + 1}:${b}${range[1] + 1}`;
    return `${prefix}${left ?? ""}${range[0] + 1}${right === undefined ? "" : `:${right}${range[1] + 1}`}`;
  });
  return lost.any ? null : moved;
}

/** Blocks of a sheet as its elements name them, one or several; "" when none of them stays. */
export function movedBlocks(blocks: string, rows: MovedRows): string {
  const moved = blocks.split(/\s+/).map((block) => {
    const match = /^(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?$/i.exec(block);
    if (!match) return block;
    const [, left = "", top = "", right, bottom] = match;
    const range = rows.range(Number(top) - 1, Number(bottom ?? top) - 1);
    if (!range) return "";
    return `${left}${range[0] + 1}${right === undefined ? "" : `:${right}${range[1] + 1}`}`;
  });
  return moved.filter((block) => block !== "").join(" ");
}
