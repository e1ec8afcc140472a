const two = (part: number): string => String(part).padStart(2, "0");

/** The day on this computer's clock: `2007-04-10`. */
export function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Day and time on this computer's clock, as a log writes them. */
export function localTime(at = new Date()): string {
  return `${localDay(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
