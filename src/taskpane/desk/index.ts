export * from "./desk";
export { WorkbookDesk } from "./workbookDesk";
