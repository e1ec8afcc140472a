import { lazy, useState, type ComponentType, type FunctionComponent } from "react";

type Load<P extends object> = () => Promise<{ readonly default: ComponentType<P> }>;

/** A part and the loading of its file, for those who want it at hand before it is drawn. */
type Later<P extends object> = FunctionComponent<P> & { readonly load: Load<P> };

const failed = new Set<() => void>();

/** Parts whose file could not be loaded are asked for again the next time they are drawn. */
export function forgetFailedParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** A component whose file is loaded when it is first drawn. As `lazy`, but a file that did not load can be asked for again. */
export function later<P extends object>(ask: Load<P>): Later<P> {
  let loaded: ComponentType<P> | null = null;
  const load: Load<P> = async () => {
    const file = await ask();
    loaded = file.default;
    return file;
  };
  const attempt = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        failed.add(() => (Part = attempt()));
        throw error;
      }),
    );
  let Part: ComponentType<P> = attempt();
  function Late(props: P) {
    // What is there is drawn at once: `lazy` leaves its place empty first, and what follows moves when it is filled.
    const [Drawn] = useState(() => loaded ?? Part);
    return <Drawn {...props} />;
  }
  return Object.assign(Late, { load });
}
