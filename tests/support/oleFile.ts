/** An OLE file with streams of these names in its directory. */
export function oleFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((stream, index) => {
    const at = 1024 + 128 * index;
    const name = Buffer.from(stream, "utf16le");
    bytes.set(name, at);
    bytes[at + 64] = name.length + 2;
  });
  return bytes;
}
