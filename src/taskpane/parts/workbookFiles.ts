import { isWorkbookName } from "../../conversion";

/** The workbooks among files, by name: those directly in a chosen folder. */
export function workbookFiles(files: readonly File[]): File[] {
  return files
    .filter(({ name, webkitRelativePath: path }) => {
      const isDirect = path === "" || path.split("/").length === 2;
      return isWorkbookName(name) && isDirect;
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
