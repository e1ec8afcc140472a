import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { type Language, sayOnPage } from "../words";
import type { Sample } from "./samples";

interface Props {
  readonly samples: readonly Sample[];
  readonly language: Language;
  readonly onChoose: (sample: Sample) => void;
}

/** The samples that come with the page. */
export default function SampleMenu({ samples, language, onChoose }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<TableRegular />}>{sayOnPage("pane.book.samples", language)}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map((sample) => (
            <MenuItem key={sample.file} onClick={() => onChoose(sample)}>
              {sayOnPage(`pane.${sample.key}`, language)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
