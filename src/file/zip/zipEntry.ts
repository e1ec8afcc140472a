import type { Growth } from "./growth";

/** One entry of a zip package, with all that is needed to write it again unchanged. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** Inflated size as the package claims it. */
  readonly size: number;
  /** The compressed bytes as they stand in the package. */
  readonly raw: Uint8Array;
  /** DOS time and date. */
  readonly time: number;
  readonly madeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra fields (without the 64-bit sizes, which are written anew when needed) and comment. */
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  /** What the package of this entry has grown to. */
  readonly growth: Growth;
}

export const STORED = 0;
export const DEFLATED = 8;
/** Flag bits. */
export const ENCRYPTED = 1;
export const SIZES_FOLLOW = 8;
export const UTF8_NAME = 0x0800;
/** Stands in a 32-bit field whose value is in the zip64 extra field. */
export const WIDE = 0xffffffff;
export const ZIP64_EXTRA = 1;

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const END_OF_DIRECTORY_64 = 0x06064b50;
export const LOCATOR_64 = 0x07064b50;

/** A package: its entries in the order of its directory, and its comment. */
export interface ZipPackage {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}
