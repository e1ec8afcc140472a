import { changedChoices, changedFunctions, changedSettings } from "./changes";
import { differences } from "./compare";
import { answersOf, commandLines, withoutSentences, type Answered } from "./documents";
import { isRecording, recorded, recordedBefore } from "./records";
import {
  calog,
  evaluated,
  exampleFormulas,
  LANGUAGES,
  publicChoices,
  publicCommands,
  publicFunctions,
  registeredNames,
  type Formula,
  type Language,
} from "./surfaces";

// What others build on: functions, commands, JSON documents, exit codes, values. Something may be added; nothing that is
// recorded may be missing, renamed, in another order or of another value. A change that is meant is recorded with
//   UPDATE_PUBLIC=1 npx jest --selectProjects unit -- tests/public
// and its diff is read line by line. Sentences are no part of it (documents.ts names their keys).

const nothing: readonly string[] = [];

describe("functions", () => {
  const found = publicFunctions();
  const before = recorded("functions", found);

  test("every function has its aliases, arguments and result", () => {
    expect(changedFunctions(before, found)).toEqual(nothing);
  });

  test("Excel registers every name and alias", () => {
    const names = Object.entries(before).flatMap(([name, { aliases }]) => [name, ...aliases]);
    expect(names.filter((name) => !registeredNames().includes(name))).toEqual(nothing);
  });

  test("every setting is accepted under its own name and the words of four languages", () => {
    expect(changedSettings(before, found)).toEqual(nothing);
  });

  test("every word and number of a choice stands for its value", () => {
    expect(changedChoices(recorded("choices", publicChoices()))).toEqual(nothing);
  });
});

describe("commands", () => {
  const found = publicCommands();
  const before = recorded("commands", found);

  // The order of options says nothing: a command line has none. The order of required ones says which is asked for first.
  test("every command has its words, forms, kinds and options", () => {
    expect(differences(before, found, "calog", false)).toEqual(nothing);
  });

  test("the help of each names every option", async () => {
    const pages = Object.entries(before).flatMap(([name, { options, variants }]) =>
      variants
        ? Object.entries(variants).map(([kind, form]) => ({ line: [name, kind], options: Object.keys(form.options) }))
        : [{ line: [name], options: Object.keys(options) }],
    );
    const lost: string[] = [];
    for (const { line, options } of pages) {
      const { code, stdout } = await calog([...line, "--help"]);
      const isNamed = (option: string) => option === "output" || new RegExp(`--${option}(?![a-z-])`).test(stdout);
      lost.push(...options.filter((one) => code !== 0 || !isNamed(one)).map((one) => `${line.join(" ")}: --${one}`));
    }
    expect(lost).toEqual(nothing);
  });
});

describe("every command line answers its JSON document and exit code", () => {
  const lines = commandLines();
  const reads = (line: string): boolean => /TMP|SAMPLE/.test(line);

  const documentsBefore = () => recordedBefore("documents") as Readonly<Record<string, Answered>>;

  async function compared(some: readonly string[], before: Readonly<Record<string, Answered>>): Promise<void> {
    const found = await answersOf(some);
    const changed = some.flatMap((line) => {
      const was = before[line];
      return was ? differences(withoutSentences(was), found[line], line) : [`${line}: is new`];
    });
    expect(changed).toEqual(nothing);
  }

  test("those that read files, one after the other; none is lost", async () => {
    const before = isRecording ? recorded("documents", await answersOf(lines)) : documentsBefore();
    await compared(lines.filter(reads), before);
    expect(Object.keys(before).filter((line) => !lines.includes(line))).toEqual(nothing);
  });

  const known = documentsBefore();
  test.each(lines.filter((line) => !reads(line)))("%s", async (line) => {
    await compared([line], isRecording ? documentsBefore() : known);
  });
});

describe("values of the functions", () => {
  /** Scales, matricules, verdicts and errors are codes; every other text is a sentence or a word of a language. */
  const isCode = (cell: unknown): boolean => typeof cell !== "string" || /^[A-Z0-9#/.-]*$/.test(cell);
  const plain = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((cell) => (isCode(cell) ? cell : "‹text›")));
  const answered = (formula: Formula, language: Language) => ({
    ...formula,
    answer: formula.formula.startsWith("=CALOG.VERSION(") ? "not compared" : plain(evaluated(formula, language)),
  });
  const asked = Object.entries(exampleFormulas()).map(([name, formulas]) => {
    // One language is enough where the formula has no words and no decimals of its own.
    const own = (language: Language) => formulas[language].formula.replaceAll(";", ",");
    const languages = LANGUAGES.filter((language) => language === "fr" || own(language) !== own("fr"));
    return [name, Object.fromEntries(languages.map((one) => [one, answered(formulas[one], one)]))] as const;
  });
  const before = recorded("values", Object.fromEntries(asked));

  test("every example gives the same answer", () => {
    const changed = Object.entries(before).flatMap(([name, formulas]) =>
      Object.entries(formulas).flatMap(([language, was]) =>
        differences(was, answered(was, language as Language), `${name} (${language})`),
      ),
    );
    expect(changed).toEqual(nothing);
  });
});
