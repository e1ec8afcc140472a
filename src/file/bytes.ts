const encoder = new TextEncoder();
const needles = new Map<string, Uint8Array>();

function needleOf(text: string): Uint8Array {
  let needle = needles.get(text);
  if (!needle) needles.set(text, (needle = encoder.encode(text)));
  return needle;
}

function matches(bytes: Uint8Array, needle: Uint8Array, at: number): boolean {
  for (let index = 1; index < needle.length; index++) if (bytes[at + index] !== needle[index]) return false;
  return true;
}

/** Where an ASCII text first stands at or after `from`, or -1. */
export function findBytes(bytes: Uint8Array, text: string, from: number): number {
  const needle = needleOf(text);
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (matches(bytes, needle, at)) return at;
  }
  return -1;
}

/** Where an ASCII text last stands, or -1. */
export function findLastBytes(bytes: Uint8Array, text: string): number {
  const needle = needleOf(text);
  const first = needle[0] ?? 0;
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    if (matches(bytes, needle, at)) return at;
  }
  return -1;
}
