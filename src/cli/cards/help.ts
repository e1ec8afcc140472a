import { mayBeAbsent } from "../../conversion";
import { isRefused, type Card, type CardAnswer, type Input } from "../../rules";
import { choiceCalled, inputMeaning, ruleWords, say, type Language } from "../../words";
import { EVIDENCE_LINES, MONTHS_LINES } from "../help/allowanceOptions";
import { helpLine, helpText, type KindHelp } from "../help/helpPage";
import { cardsOf, optionName, syntaxOf } from "./options";

const WIDTH = 100;
const INDENT = " ".repeat(12);
const MONTHS = "--on YYYY-MM | --from YYYY-MM --to YYYY-MM";

function usagePart(card: Card, name: string, input: Input): string {
  const option = `--${optionName(card, name)}`;
  if (name === "on" && card.answer.per === "month") return card.instead ? `[${MONTHS}]` : MONTHS;
  if (input.kind === "flag") return `[${option}]`;
  const written = `${option} ${syntaxOf(input)}${input.kind === "list" ? " …" : ""}`;
  return mayBeAbsent(input) ? `[${written}]` : written;
}

/** Options of which exactly one is given stand together. */
function usageParts(card: Card): string[] {
  const needed = (name: string, input: Input) => usagePart(card, name, { ...input, needed: true });
  return Object.entries(card.inputs).flatMap(([name, input]) => {
    const set = card.oneOf?.find((names) => names.includes(name));
    if (!set) return [usagePart(card, name, input)];
    if (set[0] !== name) return [];
    const entries = Object.entries(card.inputs).filter(([one]) => set.includes(one));
    return [entries.map(([one, own]) => needed(one, own)).join(" | ")];
  });
}

/** How a kind is called: what it needs, then what may be added, in lines of a readable width. */
function usageOf(card: Card): string {
  const parts = usageParts(card);
  const all = [...parts, ...(card.evidence === undefined ? [] : ["[--have ID …]"])];
  const ordered = [...all.filter((part) => !part.startsWith("[")), ...all.filter((part) => part.startsWith("["))];
  const lines = [`calog ${card.command}`];
  for (const part of ordered) {
    const last = lines.length - 1;
    const joined = `${lines[last] ?? ""} ${part}`;
    if (joined.length <= WIDTH) lines[last] = joined;
    else lines.push(`${INDENT}${part}`);
  }
  return lines.join("\n");
}

/** The meaning of an option, with what stands in where it is not given. */
function meaningOf(card: Card, name: string, input: Input, language: Language): string {
  const meaning = inputMeaning(card.id, name, language);
  if (input.default === undefined) return meaning;
  const domain = input.kind === "choice" ? input.domain : input.kind === "yes-no" ? "flag" : null;
  const called = domain === null ? "" : choiceCalled(domain, input.default, language);
  const value = called === "" || called === input.default ? input.default : `${input.default}, ${called}`;
  return `${meaning}${say("input-default", language, { value })}`;
}

function linesOf(card: Card, language: Language): string[] {
  const isMonthly = card.answer.per === "month";
  const own = Object.entries(card.inputs)
    .filter(([name]) => !(name === "on" && isMonthly))
    .map(([name, input]) => helpText(`--${optionName(card, name)}`, meaningOf(card, name, input, language)));
  const said = (lines: typeof MONTHS_LINES) => lines.map((line) => helpLine(line, language));
  return [
    ...(isMonthly ? said(MONTHS_LINES) : []),
    ...own,
    ...(card.evidence === undefined ? [] : said(EVIDENCE_LINES)),
  ];
}

function exampleOf(card: Card, { example }: CardAnswer): string {
  const options = Object.entries(example.inputs).flatMap(([name, given]) =>
    (typeof given === "string" ? [given] : given).map((text) =>
      card.inputs[name]?.kind === "flag" ? `--${optionName(card, name)}` : `--${optionName(card, name)} ${text}`,
    ),
  );
  return [`calog ${card.command}`, ...options].join(" ");
}

/** A worked example that refuses shows nothing on a page of help. */
const isShown = ({ example: { result } }: CardAnswer): boolean => typeof result === "string" || !isRefused(result);

/** The help of every kind that cards declare under a command. */
export function cardHelp(command: string, language: Language): KindHelp[] {
  return [...cardsOf(command)].map(([kind, card]) => ({
    kind,
    title: ruleWords(card.id, "title", language),
    usage: usageOf(card),
    lines: linesOf(card, language),
    examples: [card.answer, ...(card.instead ? [card.instead] : [])]
      .filter(isShown)
      .map((answer) => exampleOf(card, answer)),
  }));
}

/** The worked example of an answer as a command line. */
export const exampleLine = exampleOf;
