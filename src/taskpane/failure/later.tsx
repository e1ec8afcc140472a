import { lazy, type ComponentType } from "react";

type Load<P extends object> = () => Promise<{ readonly default: ComponentType<P> }>;

const failed = new Set<() => void>();

/** Parts whose file could not be loaded are asked for again the next time they are drawn. */
export function forgetFailedParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** A component whose file is loaded when it is first drawn. As `lazy`, but a file that did not load can be asked for again. */
export function later<P extends object>(load: Load<P>): ComponentType<P> {
  const attempt = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        failed.add(() => (Part = attempt()));
        throw error;
      }),
    );
  let Part: ComponentType<P> = attempt();
  return function Later(props: P) {
    return <Part {...props} />;
  };
}
