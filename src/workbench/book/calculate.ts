import { columnLetters, type RawCell } from "../../conversion";
import { MOST_COLUMNS, MOST_ROWS, type SheetFormula } from "../../file";
import {
  CalogError,
  cellError,
  evaluateFormula,
  FILE_WRITING,
  formulaMistake,
  type CellValue,
  type FunctionEnvironment,
} from "../../functions";
import { refuse, type Refusal } from "../../values";

/** A formula of the workbook. */
export interface BookFormula extends SheetFormula {
  readonly sheet: string;
}

/** What a formula gives: its rows from its own cell on. */
export interface Outcome {
  readonly formula: BookFormula;
  readonly rows: readonly (readonly CellValue[])[];
  /** The result does not fit: the formula's own cell alone shows that. */
  readonly isBlocked: boolean;
}

/** The cells around the formulas. */
export interface CellSource {
  readonly cell: (sheet: string, row: number, column: number) => RawCell;
  /** The name of a sheet as the workbook writes it; null when there is none. */
  readonly sheetNamed: (name: string) => string | null;
  /** Rows in use. */
  readonly rowCount: (sheet: string) => number;
}

/** Spills that read other spills are followed so many times. */
const MOST_PASSES = 8;
/** Formulas that read one another upwards may stand so many deep. */
const DEEPEST = 300;

interface Node {
  readonly formula: BookFormula;
  state: "new" | "running" | "done";
  rows: readonly (readonly CellValue[])[];
  isBlocked: boolean;
  isCircular: boolean;
}

/** Whether the product calculates a formula; every other one keeps its stored value. */
export function isCalculated({ formula }: Pick<SheetFormula, "formula">): boolean {
  return formulaMistake(formula, FILE_WRITING) === null;
}

function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** One calculation of all formulas of a workbook; spills are laid out as the pass before left them. */
class Pass {
  private readonly stack: Node[] = [];

  constructor(
    private readonly nodes: readonly Node[],
    private readonly owners: ReadonlyMap<string, ReadonlyMap<number, Node>>,
    private readonly source: CellSource,
    private readonly environment: FunctionEnvironment,
  ) {}

  run(): void {
    for (const node of this.nodes) [node.state, node.isCircular] = ["new", false];
    for (const node of this.nodes) this.ensure(node);
  }

  private ensure(node: Node): void {
    if (node.state === "done") return;
    if (node.state === "running" || this.stack.length >= DEEPEST) {
      for (const one of this.stack.slice(Math.max(0, this.stack.indexOf(node)))) one.isCircular = true;
      return;
    }
    node.state = "running";
    this.stack.push(node);
    const { environment, source } = this;
    const { formula } = node;
    const answer = evaluateFormula(formula.formula, {
      environment,
      separators: FILE_WRITING,
      sheet: formula.sheet,
      cellAt: (sheet, row, column) => this.valueAt(source.sheetNamed(sheet) ?? sheet, row, column),
      rowCount: (sheet) => {
        const name = source.sheetNamed(sheet);
        return name === null ? null : source.rowCount(name);
      },
    });
    this.stack.pop();
    node.state = "done";
    const error = (refusal: Refusal): CellValue[][] => [[cellError(refusal, environment)]];
    if (node.isCircular) node.rows = error(refuse("formula-circular").refusal);
    else node.rows = Array.isArray(answer) ? (answer.length > 0 ? answer : [[""]]) : [[answer]];
    if (formula.isFixed) node.rows = this.fitted(formula, node.rows);
  }

  private valueAt(sheet: string, row: number, column: number): unknown {
    const owner = this.owners.get(sheet)?.get(keyOf(row, column));
    if (!owner) return this.source.cell(sheet, row, column);
    this.ensure(owner);
    if (owner.isCircular) return null;
    return owner.rows[row - owner.formula.row]?.[column - owner.formula.column] ?? null;
  }

  /** An array formula of an older Excel fills its cells, no more and no fewer. */
  private fitted(formula: BookFormula, rows: Node["rows"]): CellValue[][] {
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    const range = spillName(formula, formula.rowCount, formula.columnCount);
    const short = cellError(refuse("formula-array-short", { range }).refusal, this.environment);
    return Array.from({ length: formula.rowCount }, (_, row) =>
      Array.from({ length: formula.columnCount }, (__, column) =>
        isSingle ? (rows[0]?.[0] ?? "") : (rows[row]?.[column] ?? short),
      ),
    );
  }
}

function spillName({ row, column }: SheetFormula, rows: number, columns: number): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}

function widthOf(rows: Node["rows"]): number {
  return Math.max(1, ...rows.map((row) => row.length));
}

/** Lays the results out: each over free cells only, the first formula first. */
function layOut(
  nodes: readonly Node[],
  source: CellSource,
  environment: FunctionEnvironment,
): Map<string, Map<number, Node>> {
  const owners = new Map<string, Map<number, Node>>();
  const ofSheet = (sheet: string): Map<number, Node> => {
    const known = owners.get(sheet) ?? new Map<number, Node>();
    owners.set(sheet, known);
    return known;
  };
  for (const node of nodes) ofSheet(node.formula.sheet).set(keyOf(node.formula.row, node.formula.column), node);
  for (const node of nodes) {
    const { formula, rows } = node;
    const taken = ofSheet(formula.sheet);
    const width = widthOf(rows);
    const cell = obstacle(node, width, taken, source);
    node.isBlocked = cell !== null;
    if (cell !== null) {
      const range = spillName(formula, rows.length, width);
      const { message } = cellError(refuse("formula-spill", { range, cell }).refusal, environment);
      node.rows = [[new CalogError("#VALUE!", message)]];
      continue;
    }
    rows.forEach((line, down) =>
      line.forEach((_, right) => taken.set(keyOf(formula.row + down, formula.column + right), node)),
    );
  }
  return owners;
}

/** The first cell that is not free for a result; null when all are. */
function obstacle(
  { formula, rows }: Node,
  width: number,
  taken: ReadonlyMap<number, Node>,
  source: CellSource,
): string | null {
  const { sheet, row, column, rowCount, columnCount } = formula;
  if (row + rows.length > MOST_ROWS) return `${columnLetters(column)}${MOST_ROWS}`;
  if (column + width > MOST_COLUMNS) return `${columnLetters(MOST_COLUMNS - 1)}${row + 1}`;
  for (let down = 0; down < rows.length; down++) {
    for (let right = down === 0 ? 1 : 0; right < width; right++) {
      const other = taken.get(keyOf(row + down, column + right));
      // What the file holds where the formula filled cells before is its own.
      const isOwn = down < rowCount && right < columnCount;
      const isFilled = other
        ? other.formula !== formula
        : !isOwn && source.cell(sheet, row + down, column + right) !== null;
      if (isFilled) return `${columnLetters(column + right)}${row + down + 1}`;
    }
  }
  return null;
}

function layoutOf(nodes: readonly Node[]): string {
  return nodes.map(({ rows, isBlocked }) => `${rows.length}×${widthOf(rows)}${isBlocked ? "!" : ""}`).join(" ");
}

/**
 * Calculates the formulas of a workbook. A formula may read what others give; one that reads its own result, or whose
 * result does not fit between filled cells, shows #VALUE! with the sentence why.
 *
 * @returns one outcome per formula, in the same order
 */
export function calculate(
  formulas: readonly BookFormula[],
  source: CellSource,
  environment: FunctionEnvironment,
): Outcome[] {
  const nodes = formulas.map((formula): Node => {
    const rows = Array.from({ length: formula.rowCount }, () => Array<CellValue>(formula.columnCount).fill(""));
    return { formula, state: "new", rows, isBlocked: false, isCircular: false };
  });
  let owners = layOut(nodes, source, environment);
  let before = layoutOf(nodes);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    new Pass(nodes, owners, source, environment).run();
    owners = layOut(nodes, source, environment);
    const layout = layoutOf(nodes);
    if (layout === before) break;
    before = layout;
  }
  return nodes.map(({ formula, rows, isBlocked }) => ({ formula, rows, isBlocked }));
}
