import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Language } from "../words";
import { Failure, FailureBoundary, FailurePlaceProvider, useStrays } from "./failure";
import { usePrinting } from "./usePrinting";

interface Props {
  readonly language: Language;
  /** In a contrast theme the browser's own colours win. */
  readonly isDark: boolean;
  /** Names the page in the details of a failure. */
  readonly screen: string;
  /** What the page itself could not load, above everything else. */
  readonly failures?: ReactNode;
  readonly children: ReactNode;
}

/** Around a whole page: its theme, and what was thrown anywhere on it. */
export function PageFrame({ language, isDark, screen, failures, children }: Props) {
  const { stray, forget } = useStrays();
  // Paper is white.
  const isPrinting = usePrinting();
  const place = useMemo(() => ({ language, screen }), [language, screen]);
  return (
    <FluentProvider
      theme={isDark && !isPrinting ? webDarkTheme : webLightTheme}
      style={{ height: "100%", display: "flex", flexDirection: "column" }}
    >
      <FailurePlaceProvider value={place}>
        {failures}
        {stray && <Failure error={stray.error} onClose={forget} />}
        <div style={{ flex: 1, minHeight: 0 }}>
          <FailureBoundary isPage>{children}</FailureBoundary>
        </div>
      </FailurePlaceProvider>
    </FluentProvider>
  );
}
