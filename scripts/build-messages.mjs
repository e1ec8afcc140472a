// Compiles locales/*.json: one module of functions per language in src/words/generated, and the types of all messages in
// src/messages/generated. French is the reference: the other languages must have the same messages with the same data.
import { mkdirSync, readFileSync, renameSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/compile-module.js";
import { parse } from "@messageformat/parser";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
export const LANGUAGES = ["fr", "nl", "de", "en"];
const REFERENCE = "fr";

/** Kinds of data that words/format.ts writes; each is a type of src/messages/kinds.ts. */
export const KINDS = [
  "amount",
  "amounts",
  "month",
  "day",
  "decimal",
  "count",
  "percent",
  "source",
  "column",
  "columns",
  "label",
  "tables",
  "scales",
  "choice",
  "months",
  "period",
  "list",
  "value",
];

/** Words that only the command line says: no page loads them. */
const isOfCommands = (key) => key.startsWith("help.") || key.startsWith("cli.");

/** What a page says itself; sentences about rows, rules and functions are made where these are computed. */
const PAGE_PLACES =
  /^(?:pane|member|report|summary|journal|send|place|refusal|refusal-unknown|notice|severity|verdict)(?:\.|$)/;
/** Places of the catalogues that a kind of data is written with. */
const PLACES_OF_KIND = {
  column: ["column."],
  columns: ["column."],
  source: ["source.", "source-remark.", "annex."],
  tables: ["source.", "source-remark.", "annex."],
  months: ["months.", "source.between"],
  period: ["months.", "source.between"],
};

const TITLE = "finding.*.title";
const isIn = (place, key) => (place === TITLE ? /^finding\..*\.title$/.test(key) : key.startsWith(place));

/** The beginnings of the keys that a message is written with beside its own. */
function placesIn(text) {
  const visit = (tokens) =>
    tokens.flatMap((token) => {
      const inner = (token.cases ?? []).flatMap((one) => visit(one.tokens));
      const parameter = (token.param ?? [])
        .map(({ value }) => value ?? "")
        .join("")
        .trim();
      if (token.key === "choice") return [...inner, `choice.${parameter}.`];
      if (token.key === "label") return [...inner, parameter === "finding-title" ? TITLE : `${parameter}.`];
      return [...inner, ...(PLACES_OF_KIND[token.key] ?? [])];
    });
  return visit(parse(text));
}

/** Keys of what a page says itself, with everything that these messages are written with. */
export function keysOfPage(messages) {
  const keys = Object.keys(messages).filter((key) => !isOfCommands(key));
  const found = new Set();
  let open = keys.filter((key) => PAGE_PLACES.test(key));
  while (open.length > 0) {
    for (const key of open) found.add(key);
    const places = [...new Set(open.flatMap((key) => placesIn(messages[key])))];
    open = keys.filter((key) => !found.has(key) && places.some((place) => isIn(place, key)));
  }
  return found;
}

/** Words that a page has in every language from the start: with them it says that others could not be loaded. */
const isAlwaysThere = (key) => key.startsWith("failure.");

export function readLocales(folder = join(root, "locales")) {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const path = join(folder, `${language}.json`);
      const written = readFileSync(path, "utf8");
      const messages = JSON.parse(written);
      // JSON keeps the last of two lines with one key; merging branches makes such lines.
      const keys = [...written.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
      const twice = keys.find((key, index) => keys.indexOf(key, index + 1) > 0);
      if (twice !== undefined) throw new Error(`${language}: ${twice} stands twice in ${path}`);
      return [language, messages];
    }),
  );
}

function kindOf(token, where) {
  if (token.type === "argument") return "text";
  if (token.type === "plural" || token.type === "selectordinal") return "count";
  if (token.type === "select") {
    const named = token.cases.map(({ key }) => key).filter((key) => key !== "other" && key !== "undefined");
    if (named.length === 0) return "any";
    return named.every((key) => key === "true" || key === "false") ? "flag" : "word";
  }
  if (!KINDS.includes(token.key)) throw new Error(`${where}: {${token.arg}, ${token.key}} is no kind of data`);
  const parameter = (token.param ?? [])
    .map(({ value }) => value ?? "")
    .join("")
    .trim();
  return token.key === "choice" ? `choice:${parameter}` : token.key;
}

/** Name → kind and whether it may be left out, of one message. */
export function argumentsOf(text, where) {
  const found = {};
  const add = (name, kind, isOptional) => {
    const known = (found[name] ??= { kind: "any", isOptional: false });
    known.isOptional ||= isOptional;
    if (kind === "any" || known.kind === kind) return;
    // A part that depends on a value says nothing of its kind when the value itself is written too.
    if (known.kind === "any" || known.kind === "word") known.kind = kind;
    // The noun beside an exact number is chosen by a plural too.
    else if (known.kind === "count" && kind === "decimal") known.kind = kind;
    else if (known.kind === "decimal" && kind === "count") return;
    else if (kind !== "word") throw new Error(`${where}: {${name}} stands as ${known.kind} and as ${kind}`);
  };
  const visit = (tokens) => {
    for (const token of tokens) {
      if (token.type === "content" || token.type === "octothorpe") continue;
      const isOptional = token.type === "select" && token.cases.some(({ key }) => key === "undefined");
      add(token.arg, kindOf(token, where), isOptional);
      for (const { tokens: inner } of token.cases ?? []) visit(inner);
    }
  };
  visit(parse(text));
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const shown = (data) =>
  Object.entries(data)
    .map(([name, { kind, isOptional }]) => `${name}${isOptional ? "?" : ""}: ${kind}`)
    .join(", ") || "no data";

/** What a person reads of a message, without its data. */
export function wordsOf(text) {
  const read = (tokens) =>
    tokens.flatMap((token) =>
      token.type === "content" ? [token.value] : (token.cases ?? []).flatMap(({ tokens: inner }) => read(inner)),
    );
  return read(parse(text)).join(" ");
}

/** The data of a message, or the sentence that says what is wrong with it. */
function dataOf(text, where) {
  if (typeof text !== "string") return { problem: `${where} is no text; keys are flat, one message a line` };
  if (text.trim() === "") return { problem: `${where} is empty` };
  try {
    return { data: shown(argumentsOf(text, where)) };
  } catch (error) {
    return { problem: error.message.startsWith(where) ? error.message : `${where}: ${error.message}` };
  }
}

/** Every way in which a language differs from the reference, or from what a message may be. */
export function localeProblems(locales) {
  const reference = Object.fromEntries(
    Object.entries(locales[REFERENCE]).map(([key, text]) => [key, dataOf(text, `${REFERENCE}: ${key}`)]),
  );
  const problems = [];
  for (const language of LANGUAGES) {
    const own = locales[language];
    for (const key of Object.keys(reference)) if (!(key in own)) problems.push(`${language}: ${key} is missing`);
    for (const [key, text] of Object.entries(own)) {
      const theirs = reference[key];
      const mine = language === REFERENCE ? theirs : dataOf(text, `${language}: ${key}`);
      if (theirs === undefined) problems.push(`${language}: ${key} is not in ${REFERENCE}`);
      else if (mine.problem !== undefined) problems.push(mine.problem);
      else if (theirs.problem === undefined && mine.data !== theirs.data)
        problems.push(`${language}: ${key} has ${mine.data}; ${REFERENCE} has ${theirs.data}`);
    }
  }
  return problems;
}

const TYPE_OF = { any: "text", flag: "flag", word: "word" };

function typeOf(data) {
  const members = Object.entries(data).map(([name, { kind, isOptional }]) => {
    const type = kind.startsWith("choice:")
      ? `ChoiceValues[${JSON.stringify(kind.slice("choice:".length))}]`
      : `Kinds[${JSON.stringify(TYPE_OF[kind] ?? kind)}]`;
    return `readonly ${name}${isOptional ? `?: ${type} | undefined` : `: ${type}`}`;
  });
  return members.length === 0 ? "NoData" : `{ ${members.join("; ")} }`;
}

/** `choice.absence.non-activity` is one value of the choice `absence`. */
function choicesOf(keys) {
  const choices = {};
  for (const key of keys) {
    const [, domain, value] = /^choice\.([^.]+)\.(.+?)(?<!\.also)$/.exec(key) ?? [];
    if (domain !== undefined) (choices[domain] ??= []).push(value);
  }
  return choices;
}

function typesModule(messages, ofPage) {
  const lines = Object.entries(messages).map(
    ([key, text]) => `  readonly ${JSON.stringify(key)}: ${typeOf(argumentsOf(text, key))};`,
  );
  const choices = Object.entries(choicesOf(Object.keys(messages))).map(
    ([domain, values]) =>
      `  readonly ${JSON.stringify(domain)}: ${values.map((value) => JSON.stringify(value)).join(" | ")};`,
  );
  return `// Made by scripts/build-messages.mjs from locales/${REFERENCE}.json.
import type { Kinds, NoData } from "../kinds";

export interface ChoiceValues {
${choices.join("\n")}
}

export interface Messages {
${lines.join("\n")}
}

/** Messages that a page says itself. */
export type PageKey =
${[...ofPage].map((key) => `  | ${JSON.stringify(key)}`).join("\n")};
`;
}

/** The kinds of what reasonings, refusals and answers carry, for documents that programs read. */
function kindsModule(messages) {
  const kinds = Object.entries(messages)
    .filter(([key]) => /^(?:step|refusal|not-due)\./.test(key))
    .map(([key, text]) => [
      key,
      Object.entries(argumentsOf(text, key))
        .filter(([, { kind }]) => !["text", "any", "word", "flag"].includes(kind))
        .map(([name, { kind }]) => [name, kind]),
    ])
    .filter(([, own]) => own.length > 0)
    .map(([key, own]) => [key, Object.fromEntries(own)]);
  return (
    `// Made by scripts/build-messages.mjs from locales/${REFERENCE}.json.\n` +
    `export const KINDS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(kinds))};\n`
  );
}

/** What a person may write for a value of a choice, or call an argument, in every language: these are understood in all. */
function acceptedWords(locales) {
  const words = { choices: {}, inputs: {} };
  for (const key of Object.keys(locales[REFERENCE])) {
    const choice = /^choice\.([^.]+)\.(.+?)(?:\.also)?$/.exec(key);
    // `rule.brussels.input.left.argument` is an input of that rule alone: `brussels.left`.
    const input = /^(?:rule\.([^.]+)\.)?input\.(.+?)\.argument(?:\.also)?$/.exec(key);
    const texts = LANGUAGES.map((language) => locales[language][key]);
    if (choice) {
      const [, domain, value] = choice;
      ((words.choices[domain] ??= {})[value] ??= []).push(...texts.flatMap((text) => text.split("|")));
    } else if (input)
      (words.inputs[input[1] === undefined ? input[2] : `${input[1]}.${input[2]}`] ??= []).push(...texts);
  }
  const once = (list) => [...new Set(list)];
  for (const values of Object.values(words.choices))
    for (const key of Object.keys(values)) values[key] = once(values[key]);
  for (const key of Object.keys(words.inputs)) words.inputs[key] = once(words.inputs[key]);
  return words;
}

const formatter = (id) => ({ formatter: () => "", arg: "string", id, module: "../format" });

function languageModule(language, messages) {
  const format = new MessageFormat(language, {
    customFormatters: Object.fromEntries(KINDS.map((kind) => [kind, formatter(kind)])),
  });
  const source = compileModule(format, messages)
    // Numbers of plurals are written as every other number of the product; an empty list counts as nothing.
    .replace(/import \{([^}]*)\} from "@messageformat\/runtime";/, (_, names) => {
      const own = names.split(",").map((name) => name.trim());
      const ours = own.filter((name) => name === "number" || name === "select");
      const rest = own.filter((name) => !ours.includes(name));
      return [
        ...(ours.length > 0 ? [`import { ${ours.join(", ")} } from "../format";`] : []),
        ...(rest.length > 0 ? [`import { ${rest.join(", ")} } from "@messageformat/runtime";`] : []),
      ].join("\n");
    });
  return `// @ts-nocheck\n// Made by scripts/build-messages.mjs from locales/${language}.json.\n${source}`;
}

/** The words that are always there, as plain texts: they take no data. */
function alwaysModule(locales) {
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, pick(locales[language], isAlwaysThere)]));
  for (const [key, text] of Object.entries(texts[REFERENCE])) {
    if (Object.keys(argumentsOf(text, key)).length > 0) throw new Error(`${key}: what is always there takes no data`);
  }
  return `// Made by scripts/build-messages.mjs from locales/*.json.\nexport default ${JSON.stringify(texts)} as const;\n`;
}

function write(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

const pick = (messages, wanted) => Object.fromEntries(Object.entries(messages).filter(([key]) => wanted(key)));

/** Checks the catalogues and writes what is made of them. Throws with every problem found. */
export function buildMessages() {
  const locales = readLocales();
  const problems = localeProblems(locales);
  if (problems.length > 0) throw new Error(`locales:\n  ${problems.join("\n  ")}`);
  const ofPage = keysOfPage(locales[REFERENCE]);
  write(join(root, "src", "messages", "generated", "messages.ts"), typesModule(locales[REFERENCE], ofPage));
  write(join(root, "src", "messages", "generated", "kinds.ts"), kindsModule(locales[REFERENCE]));
  const accepted = acceptedWords(locales);
  write(
    join(root, "src", "messages", "generated", "accepted.ts"),
    `// Made by scripts/build-messages.mjs: words that are understood in every language.\n` +
      `export const ACCEPTED_CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(accepted.choices)};\n` +
      `export const ACCEPTED_INPUTS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(accepted.inputs)};\n` +
      `/** The line of a remark after which the correct situation stands. */\n` +
      `export const SITUATION_HEADINGS: readonly string[] = ${JSON.stringify(LANGUAGES.map((language) => locales[language]["remark.situation"]))};\n`,
  );
  const folder = join(root, "src", "words", "generated");
  write(join(folder, "always.ts"), alwaysModule(locales));
  const parts = {
    "": (key) => ofPage.has(key),
    Reasons: (key) => !ofPage.has(key) && !isOfCommands(key),
    Commands: isOfCommands,
  };
  for (const language of LANGUAGES) {
    for (const [part, isOfPart] of Object.entries(parts))
      write(join(folder, `${language}${part}.ts`), languageModule(language, pick(locales[language], isOfPart)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    buildMessages();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
