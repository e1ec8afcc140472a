import { parameterNames } from "../../words";
import { refuse, success, type Result } from "../../values";
import type { DateSystem } from "../environment";
import { errorIn, isBlank, rowsOf, type Input } from "../input";
import type { Parameter } from "../parameters";

type SettingMap = Readonly<Partial<Record<string, Parameter<unknown>>>>;
export type Settings<S extends SettingMap> = {
  readonly [K in keyof S]?: S[K] extends Parameter<infer T> ? T : never;
};

/** A comma parts settings only where another name follows it, so that 0,8 stays whole. */
const BETWEEN = /;|\n|,(?=[^=;]*=)/;

/** The pairs of name and value, from texts `name=value; name=value` or from two columns. */
function pairsOf(input: Input): (readonly [unknown, unknown])[] {
  return rowsOf(input).flatMap((row): (readonly [unknown, unknown])[] => {
    const [first, second] = row;
    if (row.length === 2 && !(typeof first === "string" && first.includes("="))) return [[first, second]];
    return row.flatMap((cell): (readonly [unknown, unknown])[] =>
      typeof cell === "string" ? cell.split(BETWEEN).map(pairOf) : [[cell, null]],
    );
  });
}

function pairOf(text: string): readonly [string, string] {
  const equals = text.indexOf("=");
  return equals < 0 ? [text.trim(), ""] : [text.slice(0, equals).trim(), text.slice(equals + 1).trim()];
}

/** Case, spaces, hyphens, apostrophes and underscores do not count. */
function bare(name: string): string {
  return name.replace(/[\s_'’-]/g, "").toLowerCase();
}

/** The setting of this name, in any language. */
function keyNamed(name: string, keys: readonly string[]): string | null {
  const wanted = bare(name);
  const isName = (key: string): boolean => [key, ...parameterNames(key)].some((word) => bare(word) === wanted);
  return keys.find(isName) ?? null;
}

function readSettings(
  known: SettingMap,
  input: Input,
  argument: string,
  environment: DateSystem,
): Result<Readonly<Record<string, unknown>>> {
  const keys = Object.keys(known);
  const found: Record<string, unknown> = {};
  for (const [name, value] of pairsOf(input)) {
    const error = errorIn(name);
    if (error !== null) return refuse("argument-error", { argument, given: error });
    if (isBlank(name)) continue;
    const key = typeof name === "string" ? keyNamed(name, keys) : null;
    const setting = key === null ? undefined : known[key];
    if (key === null || !setting) return refuse("setting-unknown", { argument, given: String(name), settings: keys });
    // A setting that is named and left empty keeps its default.
    if (isBlank(value)) continue;
    const one = setting.read(value, key, environment);
    if (!one.ok) return one;
    found[key] = one.value;
  }
  return success(found);
}

/** Settings by name. Nothing at all leaves every one at its default. */
export function settings<const S extends SettingMap>(known: S): Parameter<Settings<S>> {
  return {
    dimensionality: "matrix",
    optional: true,
    settings: known,
    read(input, argument, environment) {
      const read = readSettings(known, input, argument, environment);
      // Each value was read by the setting of its own name.
      return read.ok ? success(read.value as Settings<S>) : read;
    },
  };
}
