/** The part of Office that tells its theme. */
export interface ThemedOffice {
  readonly context?: {
    readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | null;
    readonly document?: { addHandlerAsync?(type: unknown, handler: () => void): void };
  };
  readonly EventType?: { readonly OfficeThemeChanged?: unknown };
}

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** Shares of red, green and blue in how bright a colour looks (ITU-R BT.601), of 1000. */
const WEIGHTS = [299, 587, 114] as const;
const MIDDLE = 127_500;

/** Whether a colour looks dark; null where it is no colour. */
function isDarkColor(color: string): boolean | null {
  const parts = HEX.exec(color)?.slice(1);
  if (!parts) return null;
  return parts.reduce((sum, part, index) => sum + parseInt(part, 16) * (WEIGHTS[index] ?? 0), 0) < MIDDLE;
}

/**
 * Whether Office shows its dark grey or black theme; null where it does not say: on the web it may have no theme at all
 * (office-js issue 6134), and older versions tell colours only.
 */
export function isDarkOffice({ context }: ThemedOffice): boolean | null {
  const theme = context?.officeTheme;
  if (!theme) return null;
  return theme.isDarkTheme ?? isDarkColor(theme.bodyBackgroundColor ?? "");
}

/**
 * Calls back when the theme of Office may be another one: at its event, where there is one, and when the pane is looked
 * at again (the event is documented for Outlook, and issue 713 had none).
 */
export function onOfficeTheme(office: ThemedOffice, listener: () => void): () => void {
  const { document: host } = office.context ?? {};
  const type = office.EventType?.OfficeThemeChanged;
  try {
    if (type !== undefined) host?.addHandlerAsync?.(type, listener);
  } catch (error) {
    // An Office that does not know the event says so with an error of its own.
    if (!(error instanceof Error)) throw error;
  }
  globalThis.addEventListener("focus", listener);
  globalThis.document.addEventListener("visibilitychange", listener);
  return () => {
    globalThis.removeEventListener("focus", listener);
    globalThis.document.removeEventListener("visibilitychange", listener);
  };
}
