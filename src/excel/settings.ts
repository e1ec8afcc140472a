import { NO_SETTINGS, settingsFrom, settingsText, type LoadedSettings, type SettingsStore } from "../conversion";
import type { WorkbookSettings } from "../conversion";
import { success, type Result } from "../values";
import { inExcel, refusalFor, type ExcelHost } from "./host";

/** The add-in's only entry among the settings of a workbook. */
const KEY = "CALOG";

/**
 * Settings kept in the workbook itself (`Workbook.settings`, ExcelApi 1.4): they are saved with the file and are the
 * add-in's own. Written only when they differ from what is kept, because in some versions of Excel writing them ends what
 * can be undone with Ctrl+Z.
 */
export class ExcelSettings implements SettingsStore {
  constructor(private readonly host: ExcelHost) {}

  /** One sync. Never fails: `problem` says why nothing is chosen. */
  async load(): Promise<LoadedSettings> {
    try {
      return await inExcel(this.host, async (context) => settingsFrom(await this.kept(context)));
    } catch (error) {
      return { settings: NO_SETTINGS, problem: refusalFor(error, "").refusal };
    }
  }

  /** @problem settings-too-large, read-only, edit-mode, host-failed */
  async save(settings: WorkbookSettings): Promise<Result<true>> {
    const text = settingsText(settings);
    if (!text.ok) return text;
    try {
      return await inExcel(this.host, async (context) => {
        if ((await this.kept(context)) === text.value) return success(true);
        context.workbook.settings.add(KEY, text.value);
        await context.sync();
        return success(true);
      });
    } catch (error) {
      return refusalFor(error, "");
    }
  }

  private async kept(context: Excel.RequestContext): Promise<unknown> {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  }
}
