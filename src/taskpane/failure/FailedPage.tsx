import type { ReactNode } from "react";

/** Nothing of a page can be drawn: it still has its name for those who hear it. */
export function FailedPage({ children }: { children: ReactNode }) {
  return (
    <main>
      <h1 style={{ margin: "12px", fontSize: "1.2em" }}>CALog</h1>
      {children}
    </main>
  );
}
