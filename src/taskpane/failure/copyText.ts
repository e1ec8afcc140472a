/** Puts a text on the clipboard. @returns whether the host allows it; some have no clipboard, some refuse it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
