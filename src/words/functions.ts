import { ACCEPTED_INPUTS, type KeysIn } from "../messages";
import { checklistLine, type ChecklistItemLike } from "./checklist";
import { choiceWords } from "./choices";
import { formatMonthCode, formatMonthRanges, formatSource, formatValuesIn, oneLine } from "./formats";
import type { Language } from "./language";
import { present } from "./present";
import { refusalMessage, type RefusalLike } from "./refusals";
import { say, sayIfKnown } from "./say";

type FirstPart<S extends string> = S extends `${infer Head}.${string}` ? Head : never;
/** Names of the functions: the same in every language. */
export type FunctionName = FirstPart<KeysIn<"function">>;
type BeforeArgument<S extends string> = S extends `${infer Head}.argument` ? Head : never;
/** Arguments and settings of the functions. */
export type ParameterKey = BeforeArgument<KeysIn<"input">>;

/** What an argument is called: shown while a formula is typed, and in the sentence of a cell error. */
export function parameterName(key: ParameterKey, language: Language): string {
  return say(`input.${key}.argument`, language);
}

/** Every name of an argument, in any language. */
export function parameterNames(key: string): readonly string[] {
  return ACCEPTED_INPUTS[key] ?? [];
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
/** Excel for Mac shows so many characters of a cell error (office-js issue 4133). */
export const ERROR_ROOM = 255;

/** `1 required, 2 useful`. */
function numbered(words: readonly string[]): string {
  return words.map((word, index) => `${index + 1} ${word}`).join(", ");
}

function shown(key: string, text: string, language: Language, longest: number): string {
  if (key === "covered") return formatMonthRanges(text, language);
  if (key === "on") return formatMonthCode(text);
  if (key === "amounts") return formatValuesIn(formatSource(text, language), language);
  return key === "given" ? oneLine(text, longest) : text;
}

const nameOf = (key: unknown, language: Language): string | undefined =>
  typeof key === "string" ? sayIfKnown(`input.${key}.argument`, language) : undefined;

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
  return `${short.slice(0, room - 1).replace(/\s+\S*$/, "")}…`;
}

function errorSentence({ code, data }: RefusalLike, language: Language, isShort: boolean): string {
  const { argument, kind, choice, settings, ...rest } = data;
  const name = nameOf(argument, language) ?? (typeof argument === "string" ? argument : "");
  const longest = isShort ? SHORT_GIVEN : LONGEST_GIVEN;
  const texts: Record<string, string> = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => {
      const text = typeof value === "object" ? value.join(key === "covered" ? "; " : ", ") : String(value);
      return [key, shown(key, text, language, longest)];
    }),
  );
  if (typeof choice === "string") texts["known"] = numbered(choiceWords(choice, language));
  if (typeof settings === "object" && !isShort) {
    texts["settings"] = settings.map((key) => nameOf(key, language) ?? key).join(", ");
  }
  const wanted = isShort && texts["known"] !== undefined ? "help" : kind;
  const hint = typeof wanted === "string" ? sayIfKnown(`expected.${wanted}`, language, present(texts)) : undefined;
  const expected = hint === undefined ? {} : { expected: hint };
  const own = sayIfKnown(`function-error.${code}`, language, present({ ...texts, ...expected, argument: name }));
  if (own !== undefined) return own;
  const message = refusalMessage({ code, data: rest }, language, "screen");
  return name === "" ? message : `${name}: ${message}`;
}
