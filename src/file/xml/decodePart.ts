import { joinBytes } from "../zip/joinBytes";
import { BytesDecoder } from "../bytesDecoder";
import { ASCII, DECLARATION_ROOM, encodingOf, isUtf8, notAsDeclared, UTF8, type Encoding } from "./encoding";

/** Decodes a part piece by piece. @problem file-damaged: bytes that the encoding does not know */
class PartDecoder {
  private readonly decoder: BytesDecoder;

  constructor(
    private readonly encoding: Encoding,
    private readonly part: string,
  ) {
    this.decoder = new BytesDecoder(encoding.label);
  }

  decode(bytes: Uint8Array, isLast: boolean): string {
    if (this.encoding.label === ASCII && bytes.some((byte) => byte > 127)) throw this.bad();
    try {
      return this.decoder.decode(bytes, isLast);
    } catch {
      throw this.bad();
    }
  }

  private bad(): Error {
    return notAsDeclared(this.part, this.encoding);
  }
}

/** The text of a small part, without a byte order mark, and how it was written. */
export function decodePart(bytes: Uint8Array, part: string): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes, part);
  return { text: new PartDecoder(encoding, part).decode(bytes, true), encoding };
}

// A byte order mark stays: places in the text are those of the part.
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a piece of a part that is known to be UTF-8. @problem file-encoding */
export function utf8Text(bytes: Uint8Array, part: string): string {
  try {
    return strict.decode(bytes);
  } catch {
    throw notAsDeclared(part, UTF8);
  }
}

/** A part that is read as bytes: always as UTF-8, whatever it is written in. */
interface Utf8Part {
  readonly encoding: Encoding;
  readonly pieces: Generator<Uint8Array, void>;
}

const NOTHING = new Uint8Array(0);

/** The bytes of a part as UTF-8, piece by piece; those of a part in UTF-8 are passed on as they are. */
export function utf8Part(pieces: Iterator<Uint8Array, void>, part: string): Utf8Part {
  let head: Uint8Array = NOTHING;
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    head = head.length === 0 ? next.value : joinBytes([head, next.value]);
    if (head.length >= DECLARATION_ROOM) break;
  }
  const encoding = encodingOf(head, part);
  return { encoding, pieces: isUtf8(encoding) ? passedOn(head, pieces) : converted(head, pieces, encoding, part) };
}

function* passedOn(head: Uint8Array, pieces: Iterator<Uint8Array, void>): Generator<Uint8Array, void> {
  yield head;
  for (let next = pieces.next(); !next.done; next = pieces.next()) yield next.value;
}

function* converted(
  head: Uint8Array,
  pieces: Iterator<Uint8Array, void>,
  encoding: Encoding,
  part: string,
): Generator<Uint8Array, void> {
  const decoder = new PartDecoder(encoding, part);
  const encoder = new TextEncoder();
  yield encoder.encode(decoder.decode(head, false));
  for (let next = pieces.next(); !next.done; next = pieces.next())
    yield encoder.encode(decoder.decode(next.value, false));
  yield encoder.encode(decoder.decode(NOTHING, true));
}
