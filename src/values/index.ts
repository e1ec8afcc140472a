export * from "./coefficient";
export * from "./day";
export * from "./explanation";
export * from "./money";
export * from "./month";
export * from "./outcome";
export * from "./result";
export * from "./seniority";
