const ROOM = 1 << 18;
const encoder = new TextEncoder();

/** Gathers bytes and texts and hands them on in large pieces. */
export class OutputBuffer {
  private readonly buffer = new Uint8Array(ROOM);
  private used = 0;

  /** @param write - takes bytes; they may be used again afterwards */
  constructor(private readonly write: (bytes: Uint8Array) => void) {}

  bytes(source: Uint8Array, from: number, to: number): void {
    if (to <= from) return;
    if (to - from > ROOM - this.used) this.flush();
    if (to - from > ROOM) {
      this.write(source.subarray(from, to));
      return;
    }
    this.buffer.set(source.subarray(from, to), this.used);
    this.used += to - from;
  }

  text(text: string): void {
    if (text.length * 3 > ROOM - this.used) this.flush();
    if (text.length * 3 > ROOM) {
      this.write(encoder.encode(text));
      return;
    }
    this.used += encoder.encodeInto(text, this.buffer.subarray(this.used)).written;
  }

  flush(): void {
    this.write(this.buffer.subarray(0, this.used));
    this.used = 0;
  }
}
