import { readFileSync } from "node:fs";
import { join } from "node:path";
import initSqlJs, { type Database } from "sql.js";
import { readLaw, type CellLine, type ConversionLine, type Law } from "./readLaw";

/** A row as the workbook states it: months from year 0, cents; null where the cells of a group are empty. */
export interface Stated {
  readonly code: "1" | "2" | "3" | "E";
  readonly status: "C" | "S";
  readonly ref: number;
  readonly scale1: string;
  /** May be empty beside `old` and beside names that no list knows. */
  readonly anc1: number | null;
  readonly am1: number | null;
  readonly scale2: string | null;
  readonly anc2: number | null;
  readonly am2: number | null;
  readonly ns1: string | null;
  readonly na1: number | null;
  readonly nm1: number | null;
  readonly ns2: string | null;
  readonly na2: number | null;
  readonly nm2: number | null;
  readonly ns3: string | null;
  readonly na3: number | null;
  readonly nm3: number | null;
}

export interface SuppliedTable {
  readonly scale: string;
  readonly cents: readonly number[];
  readonly isEnd: boolean;
  /** Left out: for both sides. */
  readonly side?: "before";
}

const JUDGE = readFileSync(join(__dirname, "judge.sql"), "utf8");
const MASSES = readFileSync(join(__dirname, "masses.sql"), "utf8");
const PROPOSE = readFileSync(join(__dirname, "propose.sql"), "utf8");
const COLUMNS = "code status ref scale1 anc1 am1 scale2 anc2 am2 ns1 na1 nm1 ns2 na2 nm2 ns3 na3 nm3".split(" ");

/** Section 4: any of these makes the row NOK; every other one that the referee knows is amber. */
const RED = [
  ...["seniority-in-future", "current-amount-differs", "seniority-changed", "conversion-differs", "new-amount-differs"],
  ...["safeguard-missing", "safeguard-unexpected", "safeguard-scale-differs", "safeguard-seniority-differs"],
  ...["safeguard-amount-differs", "code-scale-mismatch", "code-status-mismatch", "proposal-unexpected"],
];
/** Section 8: what may be the cause of a difference, in the order of the table of section 4. */
const CAUSES = [
  ...[
    "seniority-in-future",
    "code-scale-mismatch",
    "current-amount-differs",
    "proposal-unexpected",
    "conversion-differs",
  ],
  ...["conversion-special", "seniority-changed", "new-amount-differs", "safeguard-scale-differs"],
  ...["safeguard-seniority-differs", "safeguard-amount-differs", "safeguard-missing", "safeguard-unexpected"],
  ...["pay-decreases", "proposal-missing", "current-amount-doubtful", "new-amount-doubtful", "conversion-doubtful"],
];
const PROPOSED = ["n1", "n2", "n3"].flatMap((n) => ["scale", "ancdate", "amount"].map((x) => `n${x}${n.slice(1)}`));
const CAUSE_COLUMNS = [...PROPOSED, ..."scale1 ancdate1 amount1 scale2 ancdate2 amount2".split(" ")];

/** Names of PJPol XI.I.3, before 2007 and since; all others are treated as the original position. */
const LISTED =
  /^(AA[1-5]|A[1-5]A|A1[12]|A2[1-3]|A[345][1-3]|B[1-4][A-D]|C[1-4][A-D]|D[1-4][A-C]|(BB|CC|DD)[1-4])(\.[12])?$/;
const listed = (scale: unknown): number => Number(LISTED.test(String(scale)));

const level = (scale: string): string => scale.charAt(0);
/** Evidence may place level A higher than the mapping (PJPol XIV.I.5, XIV.I.6), in 2007 only. */
const special = (from: unknown, to: unknown, mapped: unknown): number =>
  Number(level(String(from)) === "A" && ["A12", "A21"].includes(String(to)) && String(to) > String(mapped));
const noSpecial = (from: unknown, to: unknown, mapped: unknown): number => Number([from, to, mapped].length === 0);
const wrongCareer = (from: unknown, to: unknown, minimumOnly: unknown): number =>
  Number(level(String(from)) !== level(String(to)) || (minimumOnly === 1 && String(to).endsWith(".2")));
const monthText = (month: unknown): string =>
  `${Math.floor(Number(month) / 12)}-${String((Number(month) % 12) + 1).padStart(2, "0")}`;

/** A second judge of the law: SQL over data that it reads itself. */
export class Referee {
  private constructor(
    private readonly db: Database,
    readonly law: Law,
    readonly cells: readonly CellLine[],
    readonly conversions: readonly ConversionLine[],
  ) {}

  static async of(
    campaign: string,
    supplied: readonly SuppliedTable[] = [],
    mapped: readonly ConversionLine[] = [],
  ): Promise<Referee> {
    const law = readLaw(campaign);
    const engine = await initSqlJs();
    const db = new engine.Database();
    // A supplied table takes the place of a rebuilt one; cells that decide stay.
    const cells = new Map(law.cells.map((cell) => [cell.slice(0, 5).join(" "), cell]));
    const stops = new Set<string>();
    for (const side of ["before", "after"]) {
      const used = side === "before" ? law.asOf : law.month;
      for (const { scale, cents, isEnd, side: only = side } of supplied) {
        if (only !== side) continue;
        const there = [...cells.values()].filter(
          (c) => c[0] === side && c[3] === scale && c[1] <= used && used <= c[2],
        );
        const inForce = law.cells.find((c) => c[0] === side && c[1] <= used && used <= c[2]);
        const [, from, to] = inForce ?? [side, used, used];
        if (there.some((cell) => cell[6] === 1)) throw new Error("the referee takes no table that decides");
        for (const cell of there) cells.delete(cell.slice(0, 5).join(" "));
        cents.forEach((one, step) =>
          cells.set([side, from, to, scale, step].join(" "), [side, from, to, scale, step, one, 1]),
        );
        if (!isEnd) stops.add(`${side} ${scale} ${from}`);
      }
    }
    const conversions = [...law.conversions.filter(([from]) => !mapped.some((line) => line[0] === from)), ...mapped];
    db.create_function("special", campaign === "2007" ? special : noSpecial);
    db.create_function("wrong_career", wrongCareer);
    db.create_function("month_text", monthText);
    db.create_function("listed", listed);
    for (const [table, names] of [
      ["column_order", CAUSE_COLUMNS],
      ["code_order", CAUSES],
    ] as const) {
      db.run(`CREATE TABLE ${table} (name TEXT PRIMARY KEY, place INT)`);
      names.forEach((name, place) => db.run(`INSERT INTO ${table} VALUES (?, ?)`, [name, place]));
    }
    db.run("CREATE TABLE cell (side TEXT, vfrom INT, vto INT, scale TEXT, step INT, cents INT, sure INT)");
    db.run("CREATE TABLE conv (old TEXT PRIMARY KEY, new TEXT, sure INT)");
    db.run(
      `CREATE TABLE param AS SELECT ${law.asOf} asof, ${campaign === "2007" ? 1 : 0} minimum, ${campaign === "2007" ? 1 : 0} safeguards`,
    );
    for (const cell of cells.values()) db.run("INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?, ?)", [...cell]);
    for (const line of conversions) db.run("INSERT INTO conv VALUES (?, ?, ?)", [...line]);
    db.run("CREATE TABLE lasts AS SELECT side, scale, vfrom, vto, MAX(step) last, 0 stop FROM cell GROUP BY 1, 2, 3");
    for (const key of stops) db.run("UPDATE lasts SET stop = 1 WHERE side || ' ' || scale || ' ' || vfrom = ?", [key]);
    db.run("CREATE INDEX cell_i ON cell (side, scale, vfrom, step); CREATE INDEX lasts_i ON lasts (side, scale)");
    return new Referee(db, law, [...cells.values()], conversions);
  }

  private read(sql: string): string[] {
    const [found] = this.db.exec(sql);
    return (found?.values ?? []).map((line) => line.map((value) => value ?? "").join(" "));
  }

  /** What the referee finds in the rows of one file, and the masses: "row code column expected counts …", sorted. */
  judge(rows: readonly Stated[]): string[] {
    this.db.run(
      `DROP TABLE IF EXISTS stated; CREATE TABLE stated (id INTEGER PRIMARY KEY, ${COLUMNS.map((name) => `${name} `).join(", ")})`,
    );
    const insert = this.db.prepare(`INSERT INTO stated VALUES (?, ${COLUMNS.map(() => "?").join(", ")})`);
    this.db.run("BEGIN");
    rows.forEach((row, id) => insert.run([id, ...COLUMNS.map((name) => row[name as keyof Stated])]));
    this.db.run("COMMIT");
    insert.free();
    this.db.exec(JUDGE);
    this.db.exec(MASSES);
    return [
      ...this.read("SELECT id, code, col, expected, like_expected, like_other FROM f"),
      ...this.read("SELECT id, 'mass', current, proposed, expected, rebuilt FROM mass"),
      ...this.read("SELECT id, 'cause', COALESCE(code, 'unexplained') FROM cause"),
      ...this.verdicts(rows.length),
    ].sort();
  }

  /** The nine cells that may be proposed to the rows judged last, of rows that the judge then does not contest. */
  propose(withRebuilt: boolean): string[] {
    this.db.exec(PROPOSE);
    if (!withRebuilt) this.db.run("DELETE FROM proposal WHERE rebuilt");
    this.db.exec("DROP TABLE IF EXISTS as_given; CREATE TABLE as_given AS SELECT * FROM stated");
    const cells = COLUMNS.filter((name) => /^n[sam]/.test(name));
    for (let contested = 1; contested > 0;) {
      this.db.exec("DELETE FROM stated; INSERT INTO stated SELECT * FROM as_given");
      for (const name of cells)
        this.db.run(`UPDATE stated SET ${name} = p.${name} FROM proposal p WHERE p.id = stated.id`);
      this.db.exec(JUDGE);
      this.db.run("DELETE FROM proposal WHERE id IN (SELECT id FROM f WHERE col LIKE 'n%')");
      contested = this.db.getRowsModified();
    }
    return this.read(`SELECT id, 'proposal', ${cells.join(", ")} FROM proposal`).sort();
  }

  private verdicts(count: number): string[] {
    const [found] = this.db.exec("SELECT id, MAX(code IN ('" + RED.join("', '") + "')) FROM f GROUP BY id");
    const red = new Map(found?.values.map(([id, isRed]) => [id, isRed]));
    return Array.from({ length: count }, (_, id) => {
      const worst = red.get(id);
      return `${id} verdict ${worst === undefined ? "OK" : worst === 1 ? "NOK" : "REVIEW"}`;
    });
  }

  close(): void {
    this.db.close();
  }
}
