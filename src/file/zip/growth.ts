import { SUSPICIOUS_RATIO, SUSPICIOUS_SIZE } from "../limits";
import { Refused } from "../refused";

/** How far the parts of one package have been inflated, all together: many small bombs are one large one. */
export class Growth {
  private readonly parts = new Map<string, number>();
  private inflated = 0;
  private packed = 0;

  /**
   * To be told of every part while it grows, each time it is read.
   *
   * @param size - bytes of the part that are inflated by now
   * @problem zip-bomb
   */
  grew(part: string, size: number, packed: number): void {
    const known = this.parts.get(part);
    if (known !== undefined && known >= size) return;
    if (known === undefined) this.packed += packed;
    this.inflated += size - (known ?? 0);
    this.parts.set(part, size);
    if (this.inflated > SUSPICIOUS_SIZE && this.inflated > this.packed * SUSPICIOUS_RATIO) {
      throw new Refused("zip-bomb", { part });
    }
  }
}
