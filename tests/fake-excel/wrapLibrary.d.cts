export const PARAMETERS: readonly string[];
export function bodyOf(source: string): string;
