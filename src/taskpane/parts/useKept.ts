import { useCallback, useState } from "react";
import { usePane } from "../context";

/** A state that outlives the screen it is on: it is there again when somebody comes back, as long as the pane is open. */
export function useKept<T>(name: string, initial: () => T): readonly [T, (value: T) => void] {
  const { kept } = usePane();
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : initial()));
  const set = useCallback(
    (next: T) => {
      // Not only in the state: an answer may come when its screen is gone.
      kept.set(name, next);
      setValue(next);
    },
    [kept, name],
  );
  return [value, set];
}
