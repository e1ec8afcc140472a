import type { KeysIn } from "../../../messages";
import { sayOnPage, type SayRest } from "../../../words";
import { usePane } from "../../context";

type MemberText = <K extends KeysIn<"member">>(key: K, ...data: SayRest<`member.${K}`>) => string;

/** Wording of the "Member" screen in the language of the pane. */
export function useMemberText(): MemberText {
  const { language } = usePane();
  return (key, ...data) => sayOnPage(`member.${key}`, language, ...data);
}
