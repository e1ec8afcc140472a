import type { DataOf, KeysIn, MessageKey, NoData } from "../messages";

/** What can be refused: what `refusal.…` of the catalogues says, and what only a function does. */
export type RefusalCode = KeysIn<"refusal"> | KeysIn<"function-error">;
/** What a refusal carries beside its code: the figures and names its sentence needs. */
export type RefusalData = Readonly<Record<string, unknown>>;

/** A typed "cannot be done": a kebab-case code and its data. Its sentence stands in the catalogues only. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly data: RefusalData;
}

/** A value, or the reason why there is none. Exceptions are for bugs. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Only these are looked through: among all messages there are too many pairs for the compiler. */
type RefusalMessage = Extract<MessageKey, `refusal.${string}`>;
type RefusalText<K extends string> = DataOf<Extract<`refusal.${K}`, RefusalMessage>>;
/** Data beyond what the sentence says goes into documents. */
type Extra = Readonly<Record<string, unknown>>;
type Rest<D> = NoData extends D ? [data?: (D extends NoData ? unknown : D) & Extra] : [data: D & Extra];
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function refuse<K extends RefusalCode>(
  code: K,
  ...[data]: Rest<[Extract<`refusal.${K}`, RefusalMessage>] extends [never] ? NoData : RefusalText<K>>
): Refused {
  return { ok: false, refusal: { code, data: data ?? {} } };
}
