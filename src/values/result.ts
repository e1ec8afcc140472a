/** What a refusal carries beside its code: the figures and names its sentence needs. */
export type RefusalData = Readonly<Record<string, string | number | readonly string[]>>;

/** A typed "cannot be done": a kebab-case code and its data. Wording lives in `texts/` only. */
export interface Refusal {
  readonly code: string;
  readonly data: RefusalData;
}

/** A value, or the reason why there is none. Exceptions are for bugs. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(code: string, data: RefusalData = {}): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, data } };
}
