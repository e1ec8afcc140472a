import { readFile, rm } from "node:fs/promises";
import type { OutputPlace } from "./outputPlace";

/** A larger file that is replaced is not kept in mind. */
const MOST_KEPT = 256 * 2 ** 20;

/** What stood in a place before: its bytes, nothing, or more than is kept. */
type Before = Uint8Array | "nothing" | "unknown";

/** The outputs of this run, oldest first, for as long as it may still fail. */
const outputs: { readonly path: string; readonly before: Before }[] = [];

export async function stateBefore({ path, known }: OutputPlace): Promise<Before> {
  if (!known) return "nothing";
  return known.size > MOST_KEPT ? "unknown" : readFile(path);
}

export function placed(path: string, before: Before): void {
  outputs.push({ path, before });
}

/** The run is over and its outputs stay. */
export function keepOutputs(): void {
  outputs.length = 0;
}

/**
 * The run failed after its outputs were written: none stays, and what was replaced stands there again.
 *
 * @param write - puts bytes in the place of a file
 */
export async function takeBackOutputs(write: (path: string, bytes: Uint8Array) => Promise<unknown>): Promise<void> {
  for (const { path, before } of outputs.splice(0).reverse()) {
    if (before === "nothing") await rm(path, { force: true }).catch(() => undefined);
    else if (before !== "unknown") await write(path, before);
  }
  outputs.length = 0;
}
