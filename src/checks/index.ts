export { AcrossRows } from "./acrossRows";
export * from "./finding";
export { judgeRow } from "./judgeRow";
export { isCents, isMonth, makeFinding, type CheckContext } from "./rowContext";
export { judgeRoster, type RosterMember } from "./roster";
export { OPEN_END } from "./signOff";
export * from "./statedRow";
