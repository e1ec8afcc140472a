import { describeWorkbookPort } from "../port/contract";
import { hostWith, workbookIn } from "./support";

describeWorkbookPort("Excel through Office.js", (book) => {
  const host = hostWith(book);
  return Promise.resolve({ port: workbookIn(host), reopen: () => Promise.resolve(workbookIn(host)) });
});
