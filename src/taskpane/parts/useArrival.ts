import { useEffect, useRef, type RefObject } from "react";

/** Focus goes where a result appears, when it appears: `result` is another one than before, and not null. */
export function useArrival<T extends HTMLElement>(result: unknown): RefObject<T | null> {
  const place = useRef<T>(null);
  const seen = useRef<unknown>(null);
  useEffect(() => {
    if (seen.current === result) return;
    seen.current = result;
    if (result !== null && result !== undefined) place.current?.focus();
  }, [result]);
  return place;
}
