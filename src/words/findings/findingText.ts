import type { Wording } from "../language";

/** The sentence about a cell and the short reason in a remark; names of the finding and of its data may stand in it. */
export interface Statement {
  /** What is wrong, to be read after "Column nscale1: ". */
  readonly what: Wording;
  /** Why, inside a remark. */
  readonly why: Wording;
}

/** All the wording of one finding code. */
export interface FindingText extends Statement {
  /** Three to six words, for a group of findings. */
  readonly title: Wording;
  /** What the finding means. */
  readonly meaning: Wording;
  /** What the clerk should do. */
  readonly todo: Wording;
  /** Other statements, by `reason` of the finding's data. */
  readonly byReason?: Readonly<Record<string, Statement>>;
  /** What should stand there, where it is not simply the expected value; null: never known. */
  readonly right?: Wording | null;
}

export const EMPTY_CELL: Wording = { fr: "cellule vide", nl: "lege cel", de: "leere Zelle", en: "empty cell" };

/** What to do with most wrong cells. */
export const STATE_RIGHT_VALUE: Wording = {
  fr: "Mettez NOK et indiquez la valeur correcte dans les remarques.",
  nl: "Zet NOK en vermeld de juiste waarde bij de opmerkingen.",
  de: "Setzen Sie NOK und geben Sie den richtigen Wert in den Bemerkungen an.",
  en: "Write NOK and give the right value in the remarks.",
};
