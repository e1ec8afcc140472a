import { DEFAULT_ENVIRONMENT, evaluateFormula, FUNCTIONS, namesOf, type CellValue } from "../../src/functions";
import { COMMANDS, FORMS, type CommandForm } from "../../src/cli/commands";
import { main } from "../../src/cli/main";
import type { AnyOption, OptionTable } from "../../src/cli/options";
import { EXAMPLES } from "../../src/functions/examples";
import { exampleFormula } from "../../src/functions/helpPages";
import { functionMetadata } from "../../src/functions/metadata";
import { choiceOf, LANGUAGES, parameterName, parameterNames, type ChoiceKey, type Language } from "../../src/words";
import { messagesIn } from "../support/locales";

// The one place where these tests touch the product: when its inside moves, this file follows and nothing recorded does.

export { LANGUAGES, type Language };

/** A word that settings or choices accept, by language; several are parted by `|`. */
type Words = Readonly<Record<Language, string>>;

interface Setting {
  readonly choices?: readonly string[];
  /** As each language shows it. */
  readonly words: Words;
  /** Further names that it answers to. */
  readonly also?: readonly string[];
}
interface Argument {
  readonly name: string;
  readonly presence: "required" | "optional" | "repeating";
  readonly dimensionality: string;
  readonly columns?: number;
  readonly choices?: readonly string[];
  readonly settings?: Readonly<Record<string, Setting>>;
}
export interface PublicFunction {
  readonly aliases: readonly string[];
  readonly result: { readonly type: string; readonly dimensionality: string; readonly columns: number | null };
  readonly explained: boolean;
  readonly byRow: boolean;
  readonly arguments: readonly Argument[];
}
type Parameter = (typeof FUNCTIONS)[number]["parameters"][number][1];

/** Arguments whose name inside the code has changed since: own name → recorded one. Nobody writes it in a formula. */
const RECORDED_AS: Readonly<Record<string, string>> = {
  "brussels.assigned": "assignedOn",
  "brussels.on": "month",
  "brussels.left": "leftOn",
  "brussels.commitment": "commitments",
  "brussels.commitment.one": "commitment",
  "brussels.absence": "brusselsAbsences",
  "brussels.breach": "breachOn",
  "brussels.exemption": "exemption",
  "household.type": "householdKind",
  "household.remuneration": "remuneration",
  "household.on": "month",
  "household.pensionRate": "pensionRate",
  "household.pensionBase": "pensionBase",
  "guaranteed.remuneration": "remuneration",
  "guaranteed.age": "age",
  "guaranteed.on": "month",
  "guaranteed.category": "deduction",
  "guaranteed.workFraction": "workFraction",
  "competence.on": "month",
  "holiday.year": "year",
  "holiday.annual": "annual",
  "holiday.household": "marchHousehold",
  "holiday.share": "share",
  "year-end.year": "year",
  "year-end.annual": "annual",
  "year-end.flat": "flatPart",
  "year-end.share": "share",
  "bilingual.level": "level",
  "bilingual.on": "month",
  "bilingual.knowledge": "knowledge",
  "bilingual.need": "need",
  "leader.level": "levelOrClass",
  "leader.team": "team",
  "leader.on": "month",
  "leader.absence": "absences",
  "complementary.originalSalary": "originalSalary",
  "complementary.salary": "newSalary",
  "complementary.keptSalary": "keptPay",
  "complementary.on": "month",
  "complementary.supplement": "supplements",
  "function-complement.level": "level",
  "function-complement.drawn": "functionDrawn",
  "function-complement.better": "functionBetter",
  "function-complement.betterDays": "betterDays",
  "function-complement.on": "month",
  "bilingual-complement.level": "level",
  "bilingual-complement.drawn.knowledge": "knowledgeDrawn",
  "bilingual-complement.better.knowledge": "knowledgeBetter",
  "bilingual-complement.betterDays": "betterDays",
  "bilingual-complement.on": "month",
  "bilingual-complement.drawn.need": "needDrawn",
  "bilingual-complement.better.need": "needBetter",
  "recruitment-bonus.experienceMonths": "experienceMonths",
  "recruitment-bonus.on": "month",
  "appointment-bonus.levelMonths": "insertionMonths",
  "insertion-place.oldMaximum": "oldMaximum",
  "insertion-place.maximum": "maxima",
  "insertion-place.levelMonths": "levelMonths",
};

const written = functionMetadata("fr").functions;

function settingsOf(settings: Parameter["settings"]): NonNullable<Argument["settings"]> {
  const entries = Object.entries(settings ?? {}).map(([key, parameter]) => {
    const choices = parameter?.choices;
    const words = Object.fromEntries(LANGUAGES.map((one) => [one, parameterName(key, one)])) as Words;
    const also = parameterNames(key).filter((one) => !Object.values(words).includes(one));
    // A setting of a card has the name of its input.
    return [key.slice(key.indexOf(".") + 1), { ...(choices?.length ? { choices } : {}), words, also }] as const;
  });
  return Object.fromEntries(entries);
}

/** Every function by name; presence, dimensionality and result as the metadata for Excel say them. */
export function publicFunctions(): Record<string, PublicFunction> {
  return Object.fromEntries(
    FUNCTIONS.map((declaration) => {
      const shown = written.find(({ id }) => id === declaration.name);
      if (!shown) throw new Error(`${declaration.name} has no metadata`);
      const parameters = declaration.parameters.map(([name, { columns, choices, settings }], index): Argument => {
        const { dimensionality, optional, repeating } = shown.parameters[index] ?? {};
        return {
          name: RECORDED_AS[name] ?? name,
          presence: repeating ? "repeating" : optional ? "optional" : "required",
          dimensionality: dimensionality ?? "not in the metadata",
          ...(columns === undefined ? {} : { columns }),
          ...(choices?.length ? { choices } : {}),
          ...(settings ? { settings: settingsOf(settings) } : {}),
        };
      });
      const aliases = namesOf(declaration).slice(1);
      const { isExplained: explained, isByRow: byRow } = declaration;
      const result = { ...shown.result, columns: declaration.result.columns };
      return [declaration.name, { aliases, result, explained, byRow, arguments: parameters }];
    }),
  );
}

/** Names that Excel registers, aliases included. */
export function registeredNames(): string[] {
  return written.map(({ id }) => id);
}

/** Every choice: its values in the order of their number codes, with the words of each language. */
export function publicChoices(): Record<string, Record<string, Words>> {
  const words = messagesIn("choice");
  const choices: Record<string, Record<string, Words>> = {};
  for (const [key, own] of Object.entries(words)) {
    const [, choice = "", value = ""] = /^([^.]+)\.(.+)$/.exec(key) ?? [];
    if (value.endsWith(".also")) continue;
    const also = words[`${key}.also`];
    const accepted = LANGUAGES.map((language) => [
      language,
      also ? `${own[language]}|${also[language]}` : own[language],
    ]);
    (choices[choice] ??= {})[value] = Object.fromEntries(accepted) as Words;
  }
  return choices;
}

/** What a choice reads in a word or a number code. */
export function chosen(choice: string, given: string | number): string | null {
  return choiceOf(choice as ChoiceKey, given);
}

export interface PublicForm {
  readonly required: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}
export interface PublicCommand extends PublicForm {
  readonly words: readonly [number, number];
  /** Names of the options of each form of a command that has several. */
  readonly forms?: Readonly<Record<string, readonly string[]>>;
  readonly variants?: Readonly<Record<string, PublicForm>>;
}

/** `-o value OUT`, `list YYYY-MM-DD`, `flag`. */
function optionText(option: AnyOption): string {
  const short = option.short === undefined ? [] : [`-${option.short}`];
  return [...short, option.form, ...(option.form === "flag" ? [] : [option.syntax])].join(" ");
}

function formOf({ options, required = [] }: { options: OptionTable; required?: readonly string[] }): PublicForm {
  const texts = Object.entries(options).map(([name, option]) => [name, optionText(option)] as const);
  return { required, options: Object.fromEntries(texts) };
}

export function publicCommands(): Record<string, PublicCommand> {
  const forms: Readonly<Record<string, Readonly<Record<string, OptionTable>>>> = FORMS;
  return Object.fromEntries(
    Object.entries<CommandForm>(COMMANDS).map(([name, command]) => {
      const { words, variants } = command;
      const several = Object.entries(forms[name] ?? {}).map(([form, table]) => [form, Object.keys(table)] as const);
      const kinds = Object.entries(variants ?? {}).map(([kind, form]) => [kind, formOf(form)] as const);
      return [
        name,
        {
          words,
          ...formOf(command),
          ...(several.length > 0 ? { forms: Object.fromEntries(several) } : {}),
          ...(kinds.length > 0 ? { variants: Object.fromEntries(kinds) } : {}),
        },
      ];
    }),
  );
}

/** Runs the command in this process. */
export async function calog(argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({ write: (text: string) => (said[name] += text) });
  const code = await main(argv, { stdout: stream("stdout"), stderr: stream("stderr") });
  return { code, ...said };
}

type Cell = string | number;
export interface Formula {
  readonly formula: string;
  /** What stands in the sheet from A2 on. */
  readonly cells?: readonly (readonly Cell[])[];
}

/** The example of every function, as each language writes it. */
export function exampleFormulas(): Record<string, Record<Language, Formula>> {
  return Object.fromEntries(
    Object.entries(EXAMPLES).map(([name, example]) => {
      const one = (language: Language): Formula => ({
        formula: exampleFormula(name, example, language),
        ...(example.cells ? { cells: example.cells } : {}),
      });
      return [name, Object.fromEntries(LANGUAGES.map((language) => [language, one(language)]))];
    }),
  ) as Record<string, Record<Language, Formula>>;
}

/** The answer of a formula in rows; an error is its code. */
export function evaluated({ formula, cells = [] }: Formula, language: Language): (Cell | boolean)[][] {
  const answer = evaluateFormula(formula, {
    environment: { ...DEFAULT_ENVIRONMENT, language },
    sheet: "Feuil1",
    cellAt: (_, row, column) => cells[row - 1]?.[column] ?? null,
    rowCount: () => cells.length + 1,
  });
  const plain = (cell: CellValue) => (typeof cell === "object" ? cell.code : cell);
  return Array.isArray(answer) ? answer.map((row) => row.map(plain)) : [[plain(answer)]];
}
