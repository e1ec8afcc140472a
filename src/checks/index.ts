export * from "./finding";
export * from "./statedRow";
