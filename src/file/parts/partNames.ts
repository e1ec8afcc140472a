function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A name with forward slashes and no slash in front; some programs write Windows paths. */
function plain(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "");
}

/** Parts are told apart without regard to case. */
export function partKey(name: string): string {
  return plain(name).toLowerCase();
}

/**
 * What names of one part have in common: `sheet%201.xml` and `sheet 1.xml` are one part, whichever way the zip, the
 * relationship and the content type write it (OPC, annex A).
 */
export function commonKey(name: string): string {
  return decoded(plain(name)).toLowerCase();
}

/** A part name for a target as written: absolute, or relative to the folder of `part`. */
export function resolveTarget(part: string, target: string): string {
  const written = target.replace(/\\/g, "/");
  const path = written.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const piece of written.split("/")) {
    if (piece === "..") path.pop();
    else if (piece !== "." && piece !== "") path.push(piece);
  }
  return path.join("/");
}
