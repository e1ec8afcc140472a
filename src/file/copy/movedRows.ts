import { parseRange } from "../sheet/ranges";

/** Which rows of a sheet stay, 0-based, and where they go: without gaps, in the order they have. */
export class MovedRows {
  private readonly kept: readonly number[];
  private readonly lostNames = new Set<string>();

  /**
   * @param filled - rows that held something and go
   * @param names - the names of the workbook and what they stand for
   */
  constructor(
    readonly sheet: string,
    kept: Iterable<number>,
    private readonly filled: readonly number[],
    names: readonly (readonly [name: string, formula: string])[] = [],
  ) {
    this.kept = [...kept].sort((a, b) => a - b);
    // A name may stand for another one.
    for (let known = -1; known < this.lostNames.size;) {
      known = this.lostNames.size;
      for (const [name, formula] of names)
        if (movedFormula(formula, this, false) === null) this.lostNames.add(name.toLowerCase());
    }
  }

  /** Whether a name stands for something that goes, in full or in part. */
  losesName(name: string): boolean {
    return this.lostNames.has(name.toLowerCase());
  }

  /** Nothing moves and nothing that was filled goes. */
  get isIdentity(): boolean {
    return this.filled.length === 0 && this.kept.every((row, at) => row === at);
  }

  /** How many rows stay. */
  get count(): number {
    return this.kept.length;
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

  /** The first row from this one on that stays, where it stands now; null for none. */
  nextKept(row: number): number | null {
    return this.kept[this.countBefore(row)] ?? null;
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

/** What a reference leads to once rows are gone: nothing of it, a part of it, or all of it. */
type Kept = "none" | "part" | "all";

/**
 * @param written - how a reference is written, from what it would be (`#REF!` for nothing), what of it stays, and whether
 *   its rows have dollar signs
 */
function withReferences(
  formula: string,
  rows: MovedRows,
  isOwn: boolean,
  written: (moved: string, kept: Kept, isFixed: boolean) => string,
  named?: (name: string) => void,
): string {
  return formula.replace(REFERENCE, (token: string, ...groups: (string | undefined)[]) => {
    const [prefix = "", left, top, right, bottom, columns, a = "", first, b = "", last] = groups;
    if (left === undefined && columns === undefined && first === undefined) {
      named?.(token);
      return token;
    }
    if (prefix === "" ? !isOwn : !isSheet(prefix, rows.sheet)) return token;
    if (columns !== undefined) return written(token, rows.losesIn(0, Number.POSITIVE_INFINITY) ? "part" : "all", true);
    const [from, to] = [Number(top ?? first) - 1, Number(bottom ?? last ?? top) - 1];
    const range = rows.range(from, to);
    const isFixed =
      first === undefined
        ? [left, right].every((one) => one === undefined || one.endsWith("$"))
        : [a, b].every((one) => one === "$");
    if (range === null) return written(`${prefix}#REF!`, "none", isFixed);
    const kept = rows.losesIn(from, to) ? "part" : "all";
    const [start, end] = [range[0] + 1, range[1] + 1];
    if (first !== undefined) return written(`${prefix}${a}${start}:${b}${end}`, kept, isFixed);
    return written(`${prefix}${left ?? ""}${start}${right === undefined ? "" : `:${right}${end}`}`, kept, isFixed);
  });
}

/**
 * A formula whose references follow the rows that move.
 *
 * @param isOwn - references without a sheet are meant
 * @returns null when it counts on something that goes: then only its value can stay
 */
export function movedFormula(formula: string, rows: MovedRows, isOwn: boolean): string | null {
  const lost = { any: false };
  const moved = withReferences(
    formula,
    rows,
    isOwn,
    (reference, kept) => {
      lost.any ||= kept !== "all";
      return reference;
    },
    (name) => {
      lost.any ||= rows.losesName(name);
    },
  );
  return lost.any ? null : moved;
}

/**
 * What leads to places and has no value of its own, such as the target of a link: its references follow the rows as in
 * Excel, shorter where some of theirs go, `#REF!` where none of them stays.
 */
export function movedPlaces(formula: string, rows: MovedRows, isOwn: boolean): string {
  return withReferences(formula, rows, isOwn, (reference) => reference);
}

/**
 * As `movedPlaces`, for what is read from a cell that moves itself – a rule, a list of values, a name: where a row
 * without a dollar sign goes, all stays as it is, at the same distance from the cell.
 */
export function movedRule(formula: string, rows: MovedRows, isOwn: boolean): string {
  const lost = { any: false };
  const moved = withReferences(formula, rows, isOwn, (reference, kept, isFixed) => {
    lost.any ||= kept !== "all" && !isFixed;
    return reference;
  });
  return lost.any ? formula : moved;
}

/** The rows above which a page begins by hand; those that nothing follows any more begin none. */
export function movedBreaks(breaks: readonly number[], rows: MovedRows): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  const taken = new Set<number>([0]);
  for (const row of breaks) {
    const to = rows.countBefore(row);
    if (taken.has(to) || to >= rows.count) continue;
    taken.add(to);
    moved.set(row, to);
  }
  return moved;
}

/** By how many rows the first cell of some blocks goes down before it is one that stays. */
export function firstKeptBelow(blocks: string, rows: MovedRows): number {
  const ranges = blocks.split(/\s+/).flatMap((block) => parseRange(block) ?? []);
  const kept = ranges.flatMap(({ firstRow, lastRow }) => {
    const next = rows.nextKept(firstRow);
    return next === null || next > lastRow ? [] : [next];
  });
  return kept.length === 0 ? 0 : Math.min(...kept) - Math.min(...ranges.map(({ firstRow }) => firstRow));
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
