import { isCents, isMonth } from "../../checks";
import { readAmount, readEntryMonth, readMonth, readScalar, readScale } from "../../conversion";
import {
  dayFromIso,
  Decimal,
  moneyFromCents,
  refuse,
  type Day,
  type Money,
  type Month,
  type Refusal,
  type Unit,
} from "../../values";

/** `share`: 0 to 1 · `percent`: such as 7.5 · `index`: a positive decimal number · `number`: such as 7.5 · `yes`: ticked or not. */
export type FieldType =
  | "text"
  | "scale"
  | "day"
  | "month"
  | "year"
  | "amount"
  | "whole"
  | "share"
  | "percent"
  | "index"
  | "number"
  | "moment"
  | "paid-time"
  | "choice"
  | "yes";

/** What the user entered: texts by field, and the repeated facts by group. */
export interface EnteredFacts {
  readonly values: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/**
 * Reads what was entered. A field that is missing or cannot be read leaves a refusal that names it, and a stand-in that
 * must not be used: ask `refusal` before computing.
 *
 * @problem fact-missing, fact-invalid
 */
export class Facts {
  private first: Refusal | null = null;

  constructor(
    private readonly entered: EnteredFacts,
    private readonly parent: Facts | null = null,
  ) {}

  get refusal(): Refusal | null {
    return this.first;
  }

  private keep(refusal: Refusal): void {
    this.first ??= refusal;
    this.parent?.keep(refusal);
  }

  private read<T>(name: string, type: FieldType, parse: (text: string) => T | null, standIn: T): T {
    const text = this.text(name);
    const value = text === "" ? null : parse(text);
    if (value !== null) return value;
    this.keep(
      text === ""
        ? refuse("fact-missing", { field: name }).refusal
        : refuse("fact-invalid", { field: name, type, given: text }).refusal,
    );
    return standIn;
  }

  text(name: string): string {
    return (this.entered.values[name] ?? "").trim();
  }

  has(name: string): boolean {
    return this.text(name) !== "";
  }

  yes(name: string): boolean {
    return this.text(name) === "yes";
  }

  choice<T extends string>(name: string, choices: readonly T[]): T {
    const [first] = choices;
    if (first === undefined) throw new Error(`${name} has no choices`);
    return this.read(name, "choice", (text) => choices.find((choice) => choice === text) ?? null, first);
  }

  day(name: string): Day {
    return this.read(name, "day", dayFromIso, 0 as Day);
  }

  month(name: string): Month {
    return this.read(name, "month", monthOfText, 0 as Month);
  }

  /** The month from which an entry counts: a day other than the 1st gives the next month. */
  entryMonth(name: string): Month {
    return this.read(name, "month", readEntryMonth, 0 as Month);
  }

  /** An amount; what it is an amount of is said where it is asked: `cents<"annual">(…)`. */
  cents<U extends Unit>(name: string): Money<NoInfer<U>> {
    return this.read(name, "amount", amountOf<U>, moneyFromCents<U>(0));
  }

  scale(name: string): string {
    return this.read(name, "scale", (text) => readScale(text), "");
  }

  whole(name: string, type: "whole" | "year" = "whole"): number {
    return this.read(name, type, (text) => (/^\d{1,4}$/.test(text) ? Number(text) : null), 0);
  }

  share(name: string): Decimal {
    return this.read(name, "share", (text) => readScalar({ kind: "share" }, text), new Decimal(0));
  }

  /** A percentage between 0 and 100, as it is. */
  percentage(name: string): number {
    return this.read(name, "percent", percentageOf, 0);
  }

  number(name: string): number {
    return this.read(name, "number", (text) => readScalar({ kind: "decimal" }, text)?.toNumber() ?? null, 0);
  }

  /** The repeated facts of a group, those without anything left out. */
  group(name: string): Facts[] {
    return (this.entered.groups[name] ?? [])
      .filter((values) => Object.values(values).some((text) => text.trim() !== ""))
      .map((values) => new Facts({ values, groups: {} }, this));
  }
}

function percentageOf(text: string): number | null {
  const found = readScalar({ kind: "percent" }, text);
  return found?.lessThanOrEqualTo(100) ? found.toNumber() : null;
}

function monthOfText(text: string): Month | null {
  const month = readMonth(text, false);
  return isMonth(month) ? month : null;
}

function amountOf<U extends Unit>(text: string): Money<U> | null {
  const cents = readAmount<U>(text, false);
  return isCents(cents) ? cents : null;
}
