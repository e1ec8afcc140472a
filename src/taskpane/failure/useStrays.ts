import { useEffect, useState } from "react";

interface Stray {
  readonly error: unknown;
}

/** What was thrown where nothing on the page waits for it: in a handler, a timer, a promise. The newest of them. */
export function useStrays(): { readonly stray: Stray | null; readonly forget: () => void } {
  const [stray, setStray] = useState<Stray | null>(null);
  useEffect(() => {
    const rejected = ({ reason }: PromiseRejectionEvent) => setStray({ error: reason as unknown });
    // Without an exception it is a remark of the browser, or comes from a script of another address.
    const thrown = ({ error }: ErrorEvent) => {
      if (error instanceof Error) setStray({ error });
    };
    window.addEventListener("unhandledrejection", rejected);
    window.addEventListener("error", thrown);
    return () => {
      window.removeEventListener("unhandledrejection", rejected);
      window.removeEventListener("error", thrown);
    };
  }, []);
  return { stray, forget: () => setStray(null) };
}
