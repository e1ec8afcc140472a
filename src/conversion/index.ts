export * from "./cell";
export * from "./checkedWorkbook";
export * from "./columnLetters";
export * from "./plans";
export * from "./port";
