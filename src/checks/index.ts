export { AcrossRows } from "./acrossRows";
export * from "./finding";
export { bestCurrent, bestProposed } from "./bestAmounts";
export { codeOf } from "./identity";
export { judgeRow } from "./judgeRow";
export { isCents, isMonth, makeFinding, type CheckContext } from "./rowContext";
export { judgeRoster, type RosterMember } from "./roster";
export { CORRECT_SITUATION, isOpenRemark, judgeSignOff, OPEN_END, type Signed } from "./signOff";
export * from "./statedRow";
