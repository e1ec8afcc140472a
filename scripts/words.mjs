// Shows the words of the product: `npm run words -- KEY`, `-- missing`, `-- unused`, and writes the glossary of its terms.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LANGUAGES, localeProblems, readLocales, wordsOf } from "./build-messages.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const USAGE = `npm run words -- KEY       a message in ${LANGUAGES.join(", ")}; part of a key gives all that have it
npm run words -- missing   what a language lacks, has with other data, or has left in another language
npm run words -- unused    messages that nothing in src says
npm run words -- glossary  writes docs/glossary.md from locales/terms.json
`;

/** Messages of at least two words that two languages write alike. */
export function untranslated(locales) {
  const pairs = LANGUAGES.flatMap((one, index) => LANGUAGES.slice(index + 1).map((other) => [one, other]));
  return Object.keys(locales[LANGUAGES[0]]).flatMap((key) =>
    pairs
      .filter(([one, other]) => locales[one][key] === locales[other][key])
      .filter(([one]) => (wordsOf(locales[one][key]).match(/\p{L}{4,}/gu) ?? []).length >= 2)
      .map(([one, other]) => `${other}: ${key} stands as in ${one}`),
  );
}

/** The messages whose key is, begins with or contains what was asked, one language a line. */
export function messagesSideBySide(asked, locales) {
  const keys = Object.keys(locales[LANGUAGES[0]]);
  const ways = [(key) => key === asked, (key) => key.startsWith(asked), (key) => key.includes(asked)];
  const way = ways.find((fits) => keys.some(fits));
  return keys
    .filter((key) => way?.(key))
    .map((key) => [key, ...LANGUAGES.map((language) => `  ${language}  ${locales[language][key] ?? "–"}`)].join("\n"));
}

const HEAD = `# Glossary

Made by \`npm run words -- glossary\` from \`locales/terms.json\`, which also names the words that must not stand for a term.
Where the code has the idea, the first column is its identifier. French is the law's own; Dutch is the usual word of the
integrated police.

| identifier | français | Nederlands | Deutsch | English | what it is | where |
|---|---|---|---|---|---|---|
`;

/** docs/glossary.md as the terms say it. */
export async function glossary() {
  const { format } = await import("oxfmt");
  const terms = JSON.parse(readFileSync(join(root, "locales", "terms.json"), "utf8"));
  const rows = Object.entries(terms).map(([id, term]) => {
    const cells = [`\`${id}\``, ...LANGUAGES.map((language) => term[language]), term.what, term.where ?? ""];
    return `| ${cells.join(" | ")} |\n`;
  });
  const { code } = await format("glossary.md", HEAD + rows.join(""), { printWidth: 120 });
  return code;
}

async function answer(asked) {
  const locales = readLocales();
  if (asked === "missing") {
    const problems = localeProblems(locales);
    return { lines: problems.length > 0 ? problems : untranslated(locales), isWrongWhenAny: true };
  }
  if (asked === "unused") {
    const { unusedMessages } = await import("./support/usedMessages.mjs");
    return { lines: unusedMessages(locales.fr, root), isWrongWhenAny: true };
  }
  return { lines: messagesSideBySide(asked, locales), isWrongWhenAny: false };
}

async function run(asked) {
  if (asked === undefined) return process.stdout.write(USAGE);
  if (asked === "glossary") return writeFileSync(join(root, "docs", "glossary.md"), await glossary());
  const { lines, isWrongWhenAny } = await answer(asked);
  if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
  if (isWrongWhenAny === lines.length > 0) process.exitCode = 1;
  if (!isWrongWhenAny && lines.length === 0) process.stderr.write(`no message has ${asked} in its key\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await run(process.argv[2]);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
