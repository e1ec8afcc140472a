import fc from "fast-check";
import { inflateRawSync } from "node:zlib";
import { useNodeCodec } from "../../src/file/disk";
import { codec, PLAIN_CODEC, useCodec, type ZipCodec } from "../../src/file/zip/codec";
import { newEntry, PartWriter } from "../../src/file/zip/deflatePart";
import { inflatePart, inflateWhole } from "../../src/file/zip/inflatePart";
import { joinBytes } from "../../src/file/zip/joinBytes";
import type { ZipEntry } from "../../src/file/zip/zipEntry";
import { isWhole } from "../support/whole";

useNodeCodec();
const CODECS = { plain: PLAIN_CODEC, node: codec() };
const MIB = 2 ** 20;
afterEach(() => useCodec(PLAIN_CODEC));

/** Text that deflates to about a fifth, as sheets do. */
const sheetLike = (size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  for (let i = 0, seed = 1; i < size; i++) {
    if (i % 7 === 0) seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[i] = i % 7 < 5 ? 60 + (i % 7) : 48 + (seed % 10);
  }
  return bytes;
};

function packed(pieces: readonly Uint8Array[], by: ZipCodec): ZipEntry {
  useCodec(by);
  const writer = new PartWriter();
  for (const piece of pieces) writer.write(piece);
  return writer.finish(newEntry("xl/worksheets/sheet1.xml"));
}

const said = (work: () => unknown): string => {
  try {
    work();
    return "";
  } catch (error) {
    return String((error as { refusal?: { code: string } }).refusal?.code ?? error);
  }
};

describe.each(Object.entries(CODECS))("a part packed by the %s codec", (_, by) => {
  test.each(Object.entries(CODECS))("is read by the %s codec as it was", (_, reader) => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 * MIB }), { maxLength: 3 }), (sizes) => {
        const pieces = sizes.map(sheetLike);
        const entry = packed(pieces, by);
        useCodec(reader);
        expect(Buffer.compare(inflateWhole(entry, 16 * MIB), joinBytes(pieces))).toBe(0);
        expect(entry.crc).toBe(PLAIN_CODEC.crc32(joinBytes(pieces), 0));
      }),
      { numRuns: isWhole ? 4 : 2 },
    );
  });

  test("is one stream of deflate to whoever else reads it", () => {
    const bytes = sheetLike(2 * MIB + 17);
    expect(Buffer.compare(inflateRawSync(packed([bytes], by).raw), bytes)).toBe(0);
  });
});

test.each(Object.entries(CODECS))("damage is found by the %s codec", (_, by) => {
  const entry = packed([sheetLike(4 * MIB)], by);
  const turned = entry.raw.slice();
  turned[turned.length - 1000]! ^= 0x55;
  expect(said(() => inflateWhole({ ...entry, raw: turned }))).toBe("file-damaged");
  expect(said(() => inflateWhole({ ...entry, raw: entry.raw.subarray(0, -2000) }))).toBe("file-damaged");
  expect(said(() => inflateWhole({ ...entry, crc: entry.crc ^ 1 }))).toBe("file-damaged");
});

test.each(Object.entries(CODECS))("a part that claims to be smaller than it is stops at the limit (%s)", (_, by) => {
  const entry = { ...packed([sheetLike(8 * MIB)], by), size: 2 * MIB };
  expect(said(() => inflateWhole(entry, 4 * MIB))).toBe("zip-bomb");
});

test("whoever stops early does not inflate the rest of a large part; a small one is taken at once", () => {
  const [entry, small] = [12, 1].map((size) => packed([sheetLike(size * MIB)], CODECS.node)) as [ZipEntry, ZipEntry];
  const inflate = jest.fn(CODECS.node.inflate);
  useCodec({ ...CODECS.node, inflate });
  inflatePart(entry, 16 * MIB).next();
  expect(inflate).not.toHaveBeenCalled();
  inflateWhole(entry);
  expect(inflate).toHaveBeenCalledTimes(1);
  inflatePart(small, 16 * MIB).next();
  expect(inflate).toHaveBeenCalledTimes(2);
});
