import { ACCEPTED_INPUTS, type KeysIn } from "../messages";
import { checklistLine, type ChecklistItemLike } from "./checklist";
import { choiceCalled, hasNumberCodes, inputNames, inputWords } from "./cards";
import { choiceWords } from "./choices";
import { labelled, oneLine } from "./formats";
import type { Language } from "./language";
import { refusalMessage, type RefusalLike } from "./refusals";
import { say, sayIfKnown } from "./say";

type FirstPart<S extends string> = S extends `${infer Head}.${string}` ? Head : never;
/** Names of the functions: the same in every language. */
export type FunctionName = FirstPart<KeysIn<"function">>;
type BeforeArgument<S extends string> = S extends `${infer Head}.argument` ? Head : never;
/** Arguments and settings of the functions. */
export type ParameterKey = BeforeArgument<KeysIn<"input">>;

/** What an argument is called: shown while a formula is typed, and in the sentence of a cell error. */
export function parameterName(key: string, language: Language): string {
  return nameOf(key, language) ?? key;
}

/** `rule.input` of an argument that a card declares, in its parts. */
function ofCard(key: string): readonly [rule: string, input: string] | null {
  const dot = key.indexOf(".");
  return dot < 0 ? null : [key.slice(0, dot), key.slice(dot + 1)];
}

/** Every name of an argument, in any language. */
export function parameterNames(key: string): readonly string[] {
  const card = ofCard(key);
  return card ? inputNames(...card) : (ACCEPTED_INPUTS[key] ?? []);
}

interface PointLike {
  readonly situation: string;
  readonly evidence: readonly ChecklistItemLike[];
}

/** The conditions of the selection for a higher level that are not met, or that all of them are. */
export function levelBarsText(bars: readonly string[], language: Language): string {
  if (bars.length === 0) return say("report.level-bars-none", language);
  const named = bars.map((bar) => sayIfKnown(`report.level-bar-${bar}`, language) ?? bar).join(", ");
  return say("report.level-bars", language, { bars: named });
}

/** One text for each point of attention, with the evidence that it asks for; or that there is none. */
export function attentionTexts(points: readonly PointLike[], language: Language): string[] {
  if (points.length === 0) return [say("member.points.none", language)];
  return points.map(({ situation, evidence }) =>
    [
      sayIfKnown(`member.point.${situation}`, language) ?? situation,
      ...evidence.map((item) => checklistLine(item, language)),
    ].join(" – "),
  );
}

const LONGEST_GIVEN = 60;
/** Where room is short. */
const SHORT_GIVEN = 25;
const SHORT_LIST = 5;
/** Excel for Mac shows so many characters of a cell error (office-js issue 4133). */
export const ERROR_ROOM = 255;

/** `1 required, 2 useful`; words that begin with a number of the law stay as they are. */
function numbered(choice: string, words: readonly string[]): readonly string[] {
  return hasNumberCodes(choice, words) ? words.map((word, index) => `${index + 1} ${word}`) : words;
}

function nameOf(key: unknown, language: Language): string | undefined {
  if (typeof key !== "string") return undefined;
  const card = ofCard(key);
  return card ? inputWords(...card, "argument", language) : sayIfKnown(`input.${key}.argument`, language);
}

/** Refusals whose own sentence names the argument. */
const NAMING: ReadonlySet<string> = new Set([
  "argument-missing",
  "argument-unreadable",
  "argument-error",
  "columns-wrong",
  "one-row-expected",
  "rows-differ",
  "service-side-of-entry",
]);

const begun = (list: readonly string[]): readonly string[] =>
  list.length > SHORT_LIST ? [...list.slice(0, SHORT_LIST), "…"] : list;

function withHints(data: RefusalLike["data"], language: Language, isShort: boolean): Record<string, unknown> {
  const { kind, choice, values, settings, ...rest } = data;
  const { given, scale, other } = rest;
  const quoted = (text: unknown): unknown =>
    typeof text === "string" ? oneLine(text, isShort ? SHORT_GIVEN : LONGEST_GIVEN) : text;
  const called = Array.isArray(values)
    ? (values as readonly string[]).map((value) => choiceCalled(String(choice), value, language))
    : null;
  const known = typeof choice === "string" ? numbered(choice, called ?? choiceWords(choice, language)) : rest["known"];
  const hints = {
    ...rest,
    ...(other === undefined ? {} : { other: nameOf(other, language) ?? other }),
    known: Array.isArray(known) && known.length === 0 ? undefined : known,
    ...(given === undefined ? {} : { given: quoted(given) }),
    ...(scale === undefined ? {} : { scale: quoted(scale) }),
    ...(Array.isArray(settings) && !isShort
      ? { settings: (settings as readonly string[]).map((key) => nameOf(key, language) ?? key) }
      : {}),
  };
  const wanted = isShort && hints.known !== undefined ? "help" : kind;
  const expected = typeof wanted === "string" ? sayIfKnown(`expected.${wanted}`, language, hints) : undefined;
  const said = isShort && Array.isArray(known) ? { ...hints, known: begun(known as readonly string[]) } : hints;
  return expected === undefined ? said : { ...said, expected };
}

/**
 * The sentence of a cell error. Data `argument` names the argument it is about, `kind` what it should have been; a
 * refusal of the rules that is about an argument is led by its name.
 *
 * @param room - most characters: where they are short, lists are left to the help page and what was given is cut
 */
export function functionErrorMessage(refusal: RefusalLike, language: Language, room = ERROR_ROOM): string {
  const whole = errorSentence(refusal, language, false);
  if (whole.length <= room) return whole;
  const short = errorSentence(refusal, language, true);
  if (short.length <= room) return short;
  // A sentence of the law data may be long by itself: it ends with its last whole word.
  return `${short.slice(0, room - 1).replace(/\s+\S{0,60}$/, "")}…`;
}

function errorSentence({ code, data }: RefusalLike, language: Language, isShort: boolean): string {
  const { argument, ...rest } = data;
  const name = nameOf(argument, language) ?? (typeof argument === "string" ? argument : "");
  const hints = withHints(rest, language, isShort);
  const own = sayIfKnown(`function-error.${code}`, language, { ...hints, argument: name });
  if (own !== undefined) return own;
  if (NAMING.has(code)) return refusalMessage({ code, data: { ...hints, argument: name } }, language);
  const message = refusalMessage({ code, data: hints }, language);
  return name === "" ? message : labelled(name, message, language);
}
