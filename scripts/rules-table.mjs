// Completes docs/rules.md from the cards: the file of every rule that has one, and where it is reached. The rest of the
// file (subjects, tests, remarks, rules without a card) is written by hand and kept.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readCards } from "./build-rules.mjs";

const page = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "rules.md");
const REACHED = "## Where each rule is reached";
const ROW = /^\| ([A-Z0-9]+-\d\d(?:, [A-Z0-9]+-\d\d)*) \|/;

const functionsOf = ({ answer, instead }) =>
  [answer, instead].flatMap((one) => (one?.function ? [one.function.name] : []));
/** What a reader goes through to a card: form, functions, command. */
const doorsOf = (card) => [[card.id], functionsOf(card), [card.command.split(" ")[0]]];

const cellsOf = (line) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const lineOf = (cells) => `| ${cells.join(" | ")} |`;
const namesIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** The row of a rule: its file and its open points are those of the card; a remark names the points or is completed. */
function specified(line, cards) {
  const [id, subject, file, test, remark] = cellsOf(line);
  const card = cards.find(({ rules }) => rules.includes(id));
  if (!card) return line;
  const open = (card.open ?? []).filter((point) => !remark.includes(point));
  const said = open.length === 0 ? remark : [...(remark === "–" ? [] : [remark]), open.join(", ")].join("; ");
  const computed =
    file === "not computed" ? [`\`src/rules/${card.id}/rule.ts\``, "`tests/rules/cards.test.ts`", said] : null;
  return lineOf([id, subject, ...(computed ?? [`\`src/rules/${card.id}/rule.ts\``, test, said])]);
}

/** A row of where rules are reached: what is made by hand, and the doors of the cards that compute or apply them. */
function reached(line, cards) {
  const [ids, ...cells] = cellsOf(line);
  const rules = ids.split(", ");
  const own = cards.filter((card) => [...card.rules, ...(card.applies ?? [])].some((rule) => rules.includes(rule)));
  if (own.length === 0) return line;
  const columns = cells.map((cell, column) => {
    const ofCards = new Set(column === 2 ? [] : cards.flatMap((card) => doorsOf(card)[column]));
    const byHand = namesIn(cell).filter((name) => !ofCards.has(name));
    const names = new Set([...own.flatMap((card) => doorsOf(card)[column]), ...byHand]);
    return [...names].map((name) => `\`${name}\``).join(", ");
  });
  return lineOf([ids, ...columns]);
}

/** Rules that a card computes and no row names yet. */
function added(table, cards) {
  const known = table.split("\n").flatMap((line) => ROW.exec(line)?.[1].split(", ") ?? []);
  return cards.flatMap((card) => {
    const rules = card.rules.filter((rule) => !known.includes(rule));
    if (rules.length === 0) return [];
    const doors = doorsOf(card).map((names) => names.map((name) => `\`${name}\``).join(", "));
    return [lineOf([rules.join(", "), ...doors])];
  });
}

/** The page as the cards have it. */
export function rulesPage(text = readFileSync(page, "utf8")) {
  const cards = readCards();
  const [specification, table] = text.split(REACHED);
  const rows = (part, row) => part.split("\n").map((line) => (ROW.test(line) ? row(line, cards) : line));
  const more = added(table, cards);
  return [
    rows(specification, specified).join("\n"),
    `${rows(table, reached).join("\n").trimEnd()}\n${more.map((line) => `${line}\n`).join("")}`,
  ].join(REACHED);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(page, rulesPage());
