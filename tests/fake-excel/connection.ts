import type { OfficeLibrary } from "./libraryShape";

/** An Excel that answers requests as text, wherever it is. */
export interface ExcelBehind {
  /** One sync: flags and body of the request as the library sends them, the answer as Excel sends it. */
  execute(flags: number, body: string): Promise<string>;
  isSetSupported(set: string, version?: string): boolean;
  /** Told the options of each Excel.run. */
  onRun?(options: unknown): void;
}

/** The namespace `Excel` of Microsoft's library, its requests answered by an Excel of ours. */
export function connect(library: OfficeLibrary, behind: ExcelBehind): typeof Excel {
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_: unknown, flags: number, message: { Body: object }): Promise<unknown> =>
        JSON.parse(await behind.execute(flags, JSON.stringify(message.Body))),
    }),
  };
  const run = (...given: readonly unknown[]): unknown => {
    library.supports = (set, version) => behind.isSetSupported(set, version);
    const real = library.Excel.run as unknown as (options: unknown, batch: unknown) => Promise<unknown>;
    const [batch] = given.slice(-1);
    const [first] = given.length > 1 ? given : [{}];
    // Options are a plain object; anything else is an object or a context to go on with.
    if (Object.getPrototypeOf(first) !== Object.prototype) return real({ previousObjects: first, session }, batch);
    behind.onRun?.(first);
    return real({ ...(first as object), session }, batch);
  };
  return Object.assign(Object.create(library.Excel) as typeof Excel, { run });
}
