import { memberText, type MemberKey } from "../../../words";
import { usePane } from "../../context";

/** Wording of the "Member" screen in the language of the pane; it comes with the screen, not before. */
export function useMemberText(): (key: MemberKey, data?: Readonly<Record<string, string>>) => string {
  const { language } = usePane();
  return (key, data) => memberText(key, language, data);
}
