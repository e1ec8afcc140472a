import { Deflate } from "fflate";
import { crc32 } from "./crc32";

/** What takes in bytes of a part and gives deflated ones; a piece may be used again after `push`. */
export interface Deflater {
  push(piece: Uint8Array, isLast: boolean): void;
}

/** The work on the bytes of a zip, as fast as the place where the program runs can do it. */
export interface ZipCodec {
  /** Continues the CRC-32 of the bytes that came before. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
  readonly deflater: (level: number, onPiece: (piece: Uint8Array) => void) => Deflater;
  /** The whole of a deflated part; null when it is damaged or longer than `size`, or when only pieces can be had. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
}

/** What works everywhere. */
export const PLAIN_CODEC: ZipCodec = {
  crc32,
  deflater: (level, onPiece) => {
    const deflate = new Deflate({ level: level as 2 }, onPiece);
    return { push: (piece, isLast) => deflate.push(piece, isLast) };
  },
  inflate: () => null,
};

let inUse = PLAIN_CODEC;

/** The codec of the place where the program runs. */
export const codec = (): ZipCodec => inUse;

/** Chosen once, when a program starts. */
export function useCodec(chosen: ZipCodec): void {
  inUse = chosen;
}
