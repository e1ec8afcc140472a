export * from "./language";
