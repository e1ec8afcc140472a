import { exampleLine } from "../../src/cli/cards/help";
import { cardsOf } from "../../src/cli/cards/options";
import { DEFAULT_ENVIRONMENT, evaluateFormula } from "../../src/functions";
import { exampleNamed } from "../../src/functions/examples";
import { exampleFormula } from "../../src/functions/helpPages";
import { answerForm, memberDetail, memberForms, type EnteredFacts, type FormAnswer } from "../../src/member";
import { CARDS, isRefused, type Card, type CardAnswer, type Group, type Scalar } from "../../src/rules";
import { cardWords, inputKey, isSaid, LANGUAGES, type Language } from "../../src/words";
import { formatCents, type AnyMoney } from "../../src/values";
import { calogJson } from "../cli/support";
import { checkedWorkbook, NOTE_MEMBER } from "../support/checkedWorkbook";

// Every card through every door: its worked example is one set of facts with one result, and nothing it says lacks words.

const answers = CARDS.flatMap((card) =>
  [card.answer, ...(card.instead ? [card.instead] : [])].map((answer) => ({
    name: answer === card.answer ? card.id : `${card.id}, instead`,
    card,
    answer,
  })),
);
type Case = (typeof answers)[number];

/** The parts of an answer that its function gives, without those that hold several values. */
const plainParts = ({ example: { result }, function: asked }: CardAnswer): (string | number)[] =>
  typeof result === "string"
    ? []
    : Object.entries(result)
        .filter(([name, value]) => typeof value === "string" && (asked?.parts?.includes(name) ?? true))
        .map(([, value]) => Number(value));

/** The parts of a document, numbers and yes or no as text. */
const partsIn = (document: Record<string, unknown>, result: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(result).map((name) => {
      const value = document[name];
      return [name, typeof value === "number" || typeof value === "boolean" ? String(value) : value];
    }),
  );

/** A card may be one fact among others of a command that is made by hand. */
const isCommand = ({ command }: Card): boolean => cardsOf(command.split(" ")[0] ?? "").has(command.split(" ")[1] ?? "");

describe.each(answers)("$name", ({ card, answer }: Case) => {
  const { result } = answer.example;

  const onCommandLine = async (): Promise<void> => {
    const { code, document } = await calogJson(...exampleLine(card, answer).split(" ").slice(1));
    if (typeof result === "string") {
      const found = answer.basis === "bonus-months" ? String(document["months"]) : document["amount"];
      expect([code, found]).toEqual([0, result]);
    } else if (isRefused(result)) expect([code, document["refusal"]]).toMatchObject([2, { code: result.refused }]);
    else expect(partsIn(document, result)).toEqual(result);
    const [command, kind] = card.command.split(" ");
    if (code === 0) expect(document["kind"]).toBe(kind);
    if (code === 0 && command === "allowance") expect(document["basis"]).toBe(answer.basis);
  };
  if (isCommand(card)) test("on the command line", onCommandLine);

  const { function: named } = answer;
  const asFormula = (name: string, language: Language): void => {
    const example = exampleNamed(name);
    const found = evaluateFormula(exampleFormula(name, example, language), {
      environment: { ...DEFAULT_ENVIRONMENT, language },
      sheet: "Feuil1",
      cellAt: (_, row, column) => example.cells?.[row - 1]?.[column] ?? null,
      rowCount: () => 10,
    });
    if (typeof result === "string") expect(found).toBe(Number(result));
    else if (isRefused(result)) expect(found).toHaveProperty("code");
    else expect([found].flat(2)).toEqual(expect.arrayContaining(plainParts(answer)));
  };
  if (named) test.each(LANGUAGES)("as a formula in %s", (language) => asFormula(named.name, language));

  test("on the form of the Member screen", async () => {
    expect(shown(await formAnswer(card, answer))).toEqual(result);
  });
});

/** The form as the screen shows it for the member of the note, every fact of the example entered and no other. */
async function formAnswer(card: Card, { example }: CardAnswer): Promise<FormAnswer> {
  const checked = await checkedWorkbook([NOTE_MEMBER]);
  const form = memberForms(memberDetail(checked, 0)!).find(({ id }) => id === card.id)!;
  const standing = form.fields.map(({ name, initial = "" }) => [
    name,
    card.inputs[name]?.default ?? (name === "on" ? initial : ""),
  ]);
  const values: Record<string, string> = Object.fromEntries(standing) as Record<string, string>;
  const groups: Record<string, EnteredFacts["groups"][string]> = {};
  for (const [name, given] of Object.entries(example.inputs)) {
    const input = card.inputs[name]!;
    if (input.kind === "list") groups[name] = [given].flat().map((text) => entered(input.of, text));
    else if (input.kind === "group")
      for (const [field, text] of Object.entries(entered(input, String(given)))) values[`${name}.${field}`] = text;
    else values[name] = String(given);
  }
  return answerForm(checked, card.id, { values, groups });
}

/** A text of the example as the fields of its group. */
function entered(of: Scalar | Group, text: string): Record<string, string> {
  if (of.kind !== "group") return { entry: text };
  const separators = of.separators ?? [];
  let rest = text;
  return Object.fromEntries(
    Object.keys(of.fields).map((name, index, all) => {
      const separator = separators[index] ?? ":";
      const found = index === all.length - 1 ? -1 : rest.indexOf(separator);
      const at = found < 0 ? rest.length : found;
      const part = rest.slice(0, at);
      rest = rest.slice(at + separator.length);
      return [name, part];
    }),
  );
}

function shown({ answer }: FormAnswer): unknown {
  if (answer.kind === "cannot") return { refused: answer.refusal.code };
  if (answer.kind === "not-due") return { "not due": answer.reason };
  const value = answer.amount;
  if (value.kind === "amount") return formatCents(value.cents);
  if (value.kind === "bonus-months") return String(value.months);
  if (value.kind !== "parts") return value.kind;
  return Object.fromEntries(
    Object.entries(value.parts).map(([name, { kind }]) => [name, partShown(kind, value.found[name])]),
  );
}

function partShown(kind: string, found: unknown): unknown {
  if (kind === "amount") return formatCents(found as AnyMoney);
  if (kind !== "amounts") return String(found);
  const amounts = Object.entries(found as Record<string, AnyMoney>);
  return Object.fromEntries(amounts.map(([name, amount]) => [name, formatCents(amount)]));
}

/** Every key of which the words of a card are made. */
function keysOf(card: Card): string[] {
  const rule = (part: string) => `rule.${card.id}.${part}`;
  const label = (name: string) => inputKey(card.id, name, "label", "fr");
  const choices = (of: Scalar | Group): string[] => {
    if (of.kind === "group") return Object.values(of.fields).flatMap(choices);
    // Levels and classes are their own words.
    if (of.kind !== "choice" || of.values.every((value) => /^[A-D]\d?$/.test(value))) return [];
    return of.values.map((value) => `choice.${of.domain}.${value}`);
  };
  const inputs = Object.entries(card.inputs).flatMap(([name, input]) => {
    const of = input.kind === "list" ? input.of : input;
    const fields = of.kind === "group" ? Object.keys(of.fields).map((field) => label(`${name}.${field}`)) : [];
    return [label(name), ...fields, ...choices(of)];
  });
  const functions = [card.answer, card.instead].flatMap((answer) => answer?.function?.arguments ?? []);
  const named = functions.flatMap((argument) =>
    typeof argument === "string" ? [argument] : "one" in argument ? [`${argument.one}.one`] : argument.either,
  );
  const settings = Object.entries(card.inputs).flatMap(([name, input]) =>
    input.kind === "group" || input.evidenceOnly ? [] : [name],
  );
  const parts = [card.answer, card.instead].flatMap((answer) => Object.keys(answer?.parts ?? {}));
  return [
    rule("title"),
    ...(card.answer.function ? [rule("about")] : []),
    ...(card.instead?.function ? [rule("instead.about")] : []),
    ...inputs,
    ...(functions.length > 0 ? [...named, ...settings].map((name) => inputKey(card.id, name, "argument", "fr")) : []),
    ...parts.map((part) => rule(`part.${part}`)),
  ];
}

test.each(CARDS.map((card) => [card.id, card] as const))("%s has all its words, in four languages", (_, card) => {
  expect(keysOf(card).filter((key) => !isSaid(key))).toEqual([]);
  for (const key of keysOf(card))
    for (const language of LANGUAGES) expect(cardWords(key, language).trim()).not.toBe("");
});
