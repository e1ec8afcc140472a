import { createHash } from "node:crypto";
import type fc from "fast-check";
import { LANGUAGES, sayIfKnown } from "../../src/words";
import type { Refusal, Result } from "../../src/values";

/** How a case ended: both must happen, or an area only knocks at the door. */
export type Ending = "value" | "sentence";

/** What is fuzzed in one way: inputs, and what must hold of each. Whatever `judge` throws is a failure. */
export interface Area<T = unknown> {
  readonly name: string;
  /** Its part of all cases of a run. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<T>;
  readonly judge: (input: T) => Promise<Ending>;
}

/** Of the processor: a busy machine makes nothing slower than it is. */
const MOST_SECONDS = 5;
/** More than the process had taken for the tests before. */
const MOST_BYTES = 2 ** 30;
const peak = (): number => process.resourceUsage().maxRSS * 1024;
const peakBefore = peak();

/** Signs of a sentence that was not finished: a placeholder, a missing value, an object. */
const UNFINISHED = /\bundefined\b|\[object |\bNaN\b|\{[a-zA-Z]+[,}]/;

export function holdsSentence(text: string, given = ""): void {
  if (text.trim().length < 10) throw new Error(`no sentence: ${JSON.stringify(text)}`);
  // What was given may say anything, and is quoted.
  if (UNFINISHED.test(text) && !UNFINISHED.test(given)) throw new Error(`unfinished sentence: ${text}`);
}

/** A refusal says in every language what is wrong. */
export function holdsRefusal(refusal: Refusal): void {
  const given = JSON.stringify(refusal.data);
  for (const language of LANGUAGES) {
    const text = sayIfKnown(`refusal.${refusal.code}`, language, refusal.data);
    if (text === undefined) throw new Error(`no words for ${refusal.code}`);
    holdsSentence(text, given);
  }
}

/** The value of a result, or nothing when it was refused with a sentence. */
export function valueOrSentence<T>(result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  holdsRefusal(result.refusal);
  return undefined;
}

export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Judges a case; one that took too long or too much room fails. */
export async function held<T>(area: Area<T>, input: T): Promise<Ending> {
  const since = process.cpuUsage();
  const ending = await area.judge(input);
  const { user, system } = process.cpuUsage(since);
  const took = (user + system) / 1e6;
  if (took > MOST_SECONDS) throw new Error(`${took.toFixed(1)} s`);
  const most = peak() - peakBefore;
  if (most > MOST_BYTES) throw new Error(`${Math.round(most / 2 ** 20)} MB`);
  return ending;
}
