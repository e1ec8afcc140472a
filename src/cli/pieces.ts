/** What a command prints on stdout: a text, or a text too long to be one string in pieces. */
export type Printed = string | Iterable<string>;

/** JSON escapes what a terminal obeys only in part. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function* listPieces(list: Iterable<unknown>): Generator<string> {
  let before = "[";
  for (const one of list) {
    yield `${before}${json(one)}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

/** A document as `JSON.stringify` writes it; a list that stands directly in it comes one by one. */
export function* jsonPieces(document: object): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    if (isIterable(value)) yield* listPieces(value);
    else yield json(value);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "}\n";
}

export function* linePieces(lines: Iterable<string>): Generator<string> {
  let before = "";
  for (const line of lines) {
    yield `${before}${line}`;
    before = "\n";
  }
  yield "\n";
}

/** So much is handed to the system at a time. */
const PIECE = 2 ** 16;

/** Pieces joined to some that are worth writing. */
export function* joined(printed: Printed): Generator<string> {
  let waiting = "";
  for (const piece of typeof printed === "string" ? [printed] : printed) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    yield waiting;
    waiting = "";
  }
  if (waiting !== "") yield waiting;
}
