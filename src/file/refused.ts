import { success, type Refusal, type RefusalCode, type RefusalData, type Result } from "../values";

/** A refusal found deep inside a parser; it never leaves this folder: `attempt` turns it into a Result. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, data: RefusalData = {}) {
    super(code);
    this.refusal = { code, data };
  }
}

/** A part that cannot be read as what it should be. */
export function damaged(part: string, detail: string): Refused {
  return new Refused("file-damaged", { part, detail });
}

/** A package whose container cannot be read: no part of it is to blame. */
export function damagedPackage(detail: string): Refused {
  return new Refused("file-damaged", { detail });
}

/** Runs `work`; what it refuses becomes the result. Anything else that is thrown is a bug and stays one. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return success(work());
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** `attempt` for work that waits. */
export async function attemptLater<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
