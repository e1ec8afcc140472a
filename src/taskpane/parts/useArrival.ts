import { useEffect, useRef, type RefObject } from "react";

/**
 * Focus goes where a result appears, when it appears: `result` is another one than before, and not null.
 *
 * @param standing - what is there when the screen is opened
 */
export function useArrival<T extends HTMLElement>(result: unknown, standing: unknown = null): RefObject<T | null> {
  const place = useRef<T>(null);
  const seen = useRef(standing);
  useEffect(() => {
    if (seen.current === result) return;
    seen.current = result;
    if (result !== null && result !== undefined) place.current?.focus();
  }, [result]);
  return place;
}
