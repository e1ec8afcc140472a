export * from "./coefficient";
export * from "./explanation";
export * from "./money";
export * from "./month";
export * from "./result";
export * from "./seniority";
