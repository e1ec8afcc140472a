import type { Source } from "../messages";
import { formatSource } from "./source";
import { certaintyLabel } from "./labels";
import type { Language } from "./language";
import { say } from "./say";

/** Where an amount stands: the row of a table; null for one that the file or the user states. */
export type MarkedRow = { readonly table: MarkedTable; readonly step: number } | null;

/** What is said of a table. */
interface MarkedTable {
  readonly set: { readonly label: Source; readonly act: Source };
  certaintyOf(step: number): string;
  sourceOf(step: number): Source;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Marks amounts by the table they stand in and how sure it is; its lines say what each mark means. */
export class Legend {
  readonly #meanings: string[] = [];

  constructor(readonly language: Language) {}

  #meaningOf(row: MarkedRow): string {
    if (row === null) return say("legend.stated", this.language);
    const { set } = row.table;
    const certainty = row.table.certaintyOf(row.step);
    const [label, act] = [formatSource(set.label, this.language), formatSource(set.act, this.language)];
    const table = act === certainty ? label : `${label} (${act})`;
    return say("legend.table", this.language, { table, certainty: certaintyLabel(certainty, this.language) });
  }

  #letter(meaning: string): string {
    let place = this.#meanings.indexOf(meaning);
    if (place < 0) place = this.#meanings.push(meaning) - 1;
    return LETTERS[place] ?? String(place + 1);
  }

  /** ` [a]`, ` [a, b]` of what an amount rests on; nothing where it rests on no table. */
  mark(...rows: readonly MarkedRow[]): string {
    if (rows.length === 0) return "";
    const letters = new Set(rows.map((row) => this.#letter(this.#meaningOf(row))));
    return ` [${[...letters].sort().join(", ")}]`;
  }

  /** What the marks used so far mean, a line each; none when there are none. */
  lines(): string[] {
    if (this.#meanings.length === 0) return [];
    const meant = this.#meanings.map((meaning, place) => `[${LETTERS[place] ?? place + 1}] ${meaning}`);
    return [say("legend.title", this.language), ...meant];
  }
}
