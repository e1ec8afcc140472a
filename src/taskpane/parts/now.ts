const two = (part: number): string => String(part).padStart(2, "0");

/** Day and time on the user's clock, as the log of a workbook shows them: `2007-04-10 09:30`. */
export function now(): string {
  const at = new Date();
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
