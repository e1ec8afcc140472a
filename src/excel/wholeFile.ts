import { refuse, success, type Result } from "../values";

/** An answer of Office's older calls. */
interface AsyncAnswer<T> {
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code?: unknown } | null;
}
type Callback<T> = (answer: AsyncAnswer<T>) => void;

interface OfficeFile {
  readonly sliceCount: number;
  getSliceAsync(index: number, callback: Callback<{ readonly data: ArrayLike<number> }>): void;
  closeAsync(callback?: () => void): void;
}

/** The part of Office that gives the file of the open workbook. */
export interface FilingOffice {
  readonly context?: {
    readonly document?: {
      getFileAsync?(type: unknown, options: { readonly sliceSize: number }, callback: Callback<OfficeFile>): void;
    };
  };
}

/** The largest slice that Office gives (reference of Document.getFileAsync). */
const SLICE = 4 * 1024 * 1024;

/** Whether this Excel gives its file at all: not on an iPad (office-js issue 3526), nor where the call is unknown. */
export function givesFile({ context }: FilingOffice): boolean {
  return typeof context?.document?.getFileAsync === "function";
}

/**
 * The open workbook as a file, as it stands now. Excel keeps two such files at most: it is closed again whatever happens.
 *
 * @problem copy-unavailable
 */
export async function wholeFile({ context }: FilingOffice): Promise<Result<Uint8Array>> {
  const { document } = context ?? {};
  const opened = await answerOf<OfficeFile>((callback) =>
    document?.getFileAsync?.("compressed", { sliceSize: SLICE }, callback),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answerOf<{ readonly data: ArrayLike<number> }>((callback) =>
        file.getSliceAsync(index, callback),
      );
      if (!slice.ok) return slice;
      slices.push(Uint8Array.from(slice.value.data));
    }
    return success(joined(slices));
  } finally {
    file.closeAsync();
  }
}

function answerOf<T>(ask: (callback: Callback<T>) => void): Promise<Result<T>> {
  return new Promise((resolve) => {
    ask(({ status, value, error }) =>
      resolve(
        status === "succeeded" ? success(value) : refuse("copy-unavailable", { detail: String(error?.code ?? status) }),
      ),
    );
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
