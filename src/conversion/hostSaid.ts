import type { Refusal } from "../values";

/** What the host said of a refusal, carried on by the one that stands for it: its code, and whether it wants focus. */
export function hostSaid({ data }: Refusal): { detail?: string; inactive?: string } {
  const { detail, inactive } = data;
  return {
    ...(typeof detail === "string" ? { detail } : {}),
    ...(typeof inactive === "string" ? { inactive } : {}),
  };
}
