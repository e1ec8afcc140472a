import { differences } from "./compare";
import { chosen, LANGUAGES, type PublicFunction } from "./surfaces";

type Functions = Readonly<Record<string, PublicFunction>>;
type Choices = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Aliases, result and arguments: an argument may be added at the end if it may be left out. */
export function changedFunctions(before: Functions, found: Functions): string[] {
  // Settings are compared by what they accept, below.
  const shape = (list: PublicFunction["arguments"]) => list.map((argument) => ({ ...argument, settings: null }));
  return Object.entries(before).flatMap(([name, { arguments: args, ...rest }]) => {
    const now = found[name];
    if (!now) return [`${name}: is missing`];
    const { arguments: argsNow, ...restNow } = now;
    const added = argsNow.slice(args.length).filter(({ presence }) => presence === "required");
    return [
      ...differences(rest, restNow, name),
      ...differences(shape(args), shape(argsNow.slice(0, args.length)), `${name}.arguments`),
      ...added.map((argument) => `${name}.arguments: ${argument.name} is new and required`),
    ];
  });
}

/** As settings are read: case, spaces, hyphens, apostrophes and underscores do not count. */
function bare(word: string): string {
  return word.replace(/[\s_'’-]/g, "").toLowerCase();
}

function settingsOf(functions: Functions, name: string) {
  return (functions[name]?.arguments ?? []).flatMap(({ settings }) => Object.entries(settings ?? {}));
}

/** Settings that no longer answer to their own name and to their words in four languages. */
export function changedSettings(before: Functions, found: Functions): string[] {
  return Object.keys(before).flatMap((name) => {
    const accepting = (word: string) =>
      settingsOf(found, name).find(([key, { words, also = [] }]) =>
        [key, ...Object.values(words), ...also].some((one) => bare(one) === bare(word)),
      );
    return settingsOf(before, name).flatMap(([key, { words, choices }]) => {
      const own = accepting(key);
      if (!own) return [`${name}: setting ${key} is missing`];
      const lost = Object.values(words).filter((word) => accepting(word)?.[0] !== own[0]);
      return [
        ...lost.map((word) => `${name}: setting ${key} is no longer called ${word}`),
        ...differences(choices ?? [], own[1].choices ?? [], `${name}.${key}.choices`),
      ];
    });
  });
}

/** Words and number codes that no longer stand for their value; rows of an annex are their own numbers and have none. */
export function changedChoices(before: Choices): string[] {
  const codesOf = (values: object, index: number) =>
    Object.keys(values).some((value) => /^\d/.test(value)) ? [] : [index + 1];
  return Object.entries(before).flatMap(([choice, values]) =>
    Object.entries(values).flatMap(([value, words], index) =>
      [value, ...codesOf(values, index), ...LANGUAGES.flatMap((language) => (words[language] ?? "").split("|"))]
        .filter((given) => chosen(choice, given) !== value)
        .map((given) => `${choice}: ${given} was ${value}, is ${chosen(choice, given)}`),
    ),
  );
}
