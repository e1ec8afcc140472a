const NOTHING = new Uint8Array(0);

/**
 * Reads bytes of one encoding as text, piece by piece, without a byte order mark. Bytes that the encoding does not know
 * throw a TypeError.
 */
export class BytesDecoder {
  private readonly decoder: TextDecoder;

  /** @param label - an encoding as `TextDecoder` knows it */
  constructor(label: string) {
    this.decoder = new TextDecoder(label, { fatal: true });
  }

  decode(bytes: Uint8Array, isLast = true): string {
    // In two steps: in one, Node 20 reads windows-1252 as ISO-8859-1, without its euro and its apostrophe.
    const text = this.decoder.decode(bytes, { stream: true });
    return isLast ? text + this.decoder.decode(NOTHING) : text;
  }
}
